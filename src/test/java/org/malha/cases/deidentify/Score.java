package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well passages cover the identifiers of labelled notes. One is caught only if every letter and
 * digit of it is covered, by marks of whatever kind; a word is kept if nothing of it is covered.
 */
final class Score {
  /** A finder of passages: {@code {start, end}} pairs of a text. */
  interface Finder extends Function<LabelledNote, List<int[]>> {}

  /** So many of so many. */
  static final class Share {
    int part;
    int whole;

    void count(boolean is) {
      whole++;
      part += is ? 1 : 0;
    }

    double value() {
      return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
      return "%.1f %% (%d/%d)".formatted(100 * value(), part, whole);
    }
  }

  final Share all = new Share();
  final Share direct = new Share();
  final Share fixed = new Share();
  final Share hasty = new Share();
  final Share notesWithoutDirectLeak = new Share();
  final Share wordsKept = new Share();
  final Map<Kind, Share> kinds = new EnumMap<>(Kind.class);
  final Map<String, Share> styles = new TreeMap<>();
  final List<String> missed = new ArrayList<>();
  final List<String> alarms = new ArrayList<>();
  private int alarmsWhereNothingIs;
  private int wordsWhereNothingIs;

  static Score of(List<LabelledNote> notes, Finder finder) {
    var score = new Score();
    for (LabelledNote note : notes) {
      score.count(note, finder.apply(note));
    }
    return score;
  }

  /** Our finder's own marks. */
  static Finder ours(Deidentifier finder) {
    return note ->
        finder.examine(note.text(), note.language()).marks().stream()
            .map(mark -> new int[] {mark.start(), mark.end()})
            .toList();
  }

  /** False alarms per hundred words in notes with nothing to find. */
  double alarmsPerHundredWords() {
    return wordsWhereNothingIs == 0 ? 0 : 100.0 * alarmsWhereNothingIs / wordsWhereNothingIs;
  }

  /** All figures, and nothing of any note. */
  String totals() {
    var out = new StringJoiner("\n");
    out.add("all " + all).add("direct " + direct).add("fixed form " + fixed).add("hasty " + hasty);
    out.add("notes without direct leak " + notesWithoutDirectLeak);
    out.add("other words kept " + wordsKept);
    out.add("alarms per 100 words in plain notes %.2f".formatted(alarmsPerHundredWords()));
    kinds.forEach((kind, share) -> out.add("  " + kind + " " + share));
    styles.forEach((style, share) -> out.add("  " + style + " " + share));
    return out.toString();
  }

  private void count(LabelledNote note, List<int[]> marks) {
    var covered = new BitSet();
    marks.forEach(mark -> covered.set(mark[0], mark[1]));
    var labelled = new BitSet();
    boolean leak = false;
    for (LabelledNote.Label label : note.labels()) {
      labelled.set(label.start(), label.end());
      boolean caught = caught(note.text(), label, covered);
      count(note, label, caught);
      leak |= !caught && label.kind().direct();
    }
    if (note.labels().stream().anyMatch(label -> label.kind().direct())) {
      notesWithoutDirectLeak.count(!leak);
    }
    words(note, covered, labelled);
    for (int[] mark : marks) {
      int next = labelled.nextSetBit(mark[0]);
      if (next < 0 || next >= mark[1]) {
        alarms.add(around(note, mark[0], mark[1]));
        alarmsWhereNothingIs += note.labels().isEmpty() ? 1 : 0;
      }
    }
  }

  private void count(LabelledNote note, LabelledNote.Label label, boolean caught) {
    all.count(caught);
    kinds.computeIfAbsent(label.kind(), kind -> new Share()).count(caught);
    styles.computeIfAbsent(note.style(), style -> new Share()).count(caught);
    if (label.kind().direct()) {
      direct.count(caught);
    }
    switch (label.kind()) {
      case NIF, NISS, CC, IBAN, EMAIL, PLATE -> fixed.count(caught);
      default -> {}
    }
    if (note.style().equals("lowercase") || note.style().equals("dictated")) {
      hasty.count(caught);
    }
    if (!caught) {
      missed.add(label.kind() + " " + around(note, label.start(), label.end()));
    }
  }

  private void words(LabelledNote note, BitSet covered, BitSet labelled) {
    Reading reading = Reading.of(note.text());
    for (Token token : reading.tokens()) {
      int start = reading.from(token.start());
      int end = reading.to(token.end() - 1);
      int own = labelled.nextSetBit(start);
      if (own < 0 || own >= end) {
        int hit = covered.nextSetBit(start);
        wordsKept.count(hit < 0 || hit >= end);
      }
    }
    if (note.labels().isEmpty()) {
      wordsWhereNothingIs += reading.tokens().size();
    }
  }

  private static boolean caught(String text, LabelledNote.Label label, BitSet covered) {
    for (int i = label.start(); i < label.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !covered.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static String around(LabelledNote note, int start, int end) {
    String text = note.text();
    return "%s: %s{%s}%s"
        .formatted(
            note.name(),
            text.substring(Math.max(0, start - 30), start),
            text.substring(start, end),
            text.substring(end, Math.min(text.length(), end + 20)))
        .replace('\n', '/');
  }
}
