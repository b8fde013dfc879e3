package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a text after the rules and adds what they left and what looks, from how labelled notes were
 * written, like part of an identifier. It takes nothing away, and what it adds is doubtful: a
 * reader sees it as such, and nothing that must be sure is built on it.
 */
final class SecondOpinion implements Recogniser {
  private static final double DOUBTFUL = 0.5;

  private final NameLists lists;
  private final Lexicon lexicon;
  private final Weights weights;

  SecondOpinion(NameLists lists, Lexicon lexicon, Weights weights) {
    this.lists = lists;
    this.lexicon = lexicon;
    this.weights = weights;
  }

  @Override
  public void find(Reading reading, Spans spans) {
    if (reading.tokens().isEmpty()) {
      return;
    }
    ReadWords words = ReadWords.of(reading, spans, lists, lexicon);
    List<Glance> glances = Glances.at(reading, spans, words, hidden -> false);
    Clues clues = new Clues(glances);
    Standing standing = new Standing(reading);
    Runs runs =
        new Runs(words, glances, new Chain(weights, all(clues, glances.size())), clues.plain());
    for (Runs.Run run : runs.likely()) {
      Span span =
          new Span(
              words.at(run.first()).token().start(),
              words.at(run.last()).token().end(),
              run.sort().kind(),
              DOUBTFUL);
      if (!standing.holds(span)) {
        spans.add(span);
      }
    }
  }

  /** The clues of each word as the rules left the text. */
  List<int[]> clues(Reading reading, Spans spans, Predicate<String> unseen) {
    ReadWords words = ReadWords.of(reading, spans, lists, lexicon);
    List<Glance> glances = Glances.at(reading, spans, words, unseen);
    return all(new Clues(glances), glances.size());
  }

  private static List<int[]> all(Clues clues, int size) {
    List<int[]> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(clues.at(i));
    }
    return all;
  }
}
