package org.malha.cases.deidentify;

import java.util.Arrays;
import java.util.List;

/** Makes lessons of labelled notes. */
final class Lessons {
  /** What every tenth word is to be: unknown to the lists, as names of strangers are. */
  private static final int UNSEEN = 4;

  /** Notes with nothing to find are few. */
  private static final float PLAIN = 3;

  private final SecondOpinion opinion =
      new SecondOpinion(NameLists.standard(), Lexicon.standard(), new Weights());
  private final Deidentifier rules = Deidentifier.rules();

  List<Lesson> of(List<LabelledNote> notes) {
    return notes.stream().map(this::of).toList();
  }

  private Lesson of(LabelledNote note) {
    Reading reading = Reading.of(note.text());
    Spans spans = rules.found(reading);
    Sort[] sorts = new Sort[reading.tokens().size()];
    Arrays.fill(sorts, Sort.NOTHING);
    for (Token token : reading.tokens()) {
      int start = reading.from(token.start());
      int end = reading.to(token.end() - 1);
      for (LabelledNote.Label label : note.labels()) {
        if (start < label.end() && end > label.start()) {
          sorts[token.index()] = Sort.of(label.kind());
        }
      }
    }
    return new Lesson(
        note,
        opinion.clues(reading, spans, word -> false),
        opinion.clues(reading, spans, word -> unseen(note.name() + word)),
        sorts,
        note.labels().isEmpty() ? PLAIN : 1);
  }

  private static boolean unseen(String word) {
    return Math.floorMod(word.hashCode() * 0x9E3779B1 >>> 8, 10) < UNSEEN;
  }
}
