package org.malha.cases.deidentify;

import java.util.BitSet;

/**
 * Finds people's names in every style: typed with care, dictated, in capitals, in haste. Each word
 * is weighed by {@link Evidence}; from one that is surely a name, {@link Extent} takes in its
 * neighbours. A second round finds what the first one has taught.
 */
final class NameFinder implements Recogniser {
  private final NameLists lists;
  private final Lexicon lexicon;

  NameFinder(NameLists lists, Lexicon lexicon) {
    this.lists = lists;
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading reading, Spans spans) {
    ReadWords words = ReadWords.of(reading, spans, lists, lexicon);
    var known = new Known();
    BitSet first = round(words, known);
    learn(words, first, known);
    BitSet all = round(words, known);
    all.or(first);
    all.or(new Initials(words, all).found());
    all.or(new Quoted(words, all).found());
    write(words, all, spans);
  }

  /** Remembers the words found; two that were torn apart are one. */
  private void learn(ReadWords words, BitSet found, Known known) {
    var torn = new Torn(words, lists, new Evidence(words, known));
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (found.get(i + 1) && torn.torn(i)) {
        known.add(words.at(i).folded() + words.at(i + 1).folded());
        i++;
      } else if (called(words, i) && !found.get(i + 1)) {
        known.addCalled(words.at(i));
      } else if (found.get(i + 1) || (i > 0 && found.get(i - 1))) {
        known.add(words.at(i));
      } else {
        known.addAlone(words.at(i));
      }
    }
  }

  /** Whether a field says that it is a nickname: "Alcunha: A Bolina". */
  private static boolean called(ReadWords words, int i) {
    int sign = i > 1 && words.at(i - 1).token().length() == 1 ? i - 2 : i - 1;
    return sign >= 0
        && words.at(sign).is(Trait.CALLING)
        && words.after(sign).startsWith(":")
        && words.at(sign).folded().startsWith("alcunha");
  }

  private BitSet round(ReadWords words, Known known) {
    var evidence = new Evidence(words, known);
    var torn = new Torn(words, lists, evidence);
    var extent = new Extent(words, evidence, torn);
    BitSet found = new BitSet();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean pieces = torn.torn(i) && words.at(i).shape() != Word.Shape.LOWER;
      if (pieces || evidence.at(i) >= Evidence.ENOUGH) {
        int last = extent.last(pieces ? i + 1 : i);
        found.set(extent.first(i, done), last + 1);
        done = last + 1;
        i = last;
      }
    }
    return found;
  }

  /** ReadWords of one name side by side become one passage. */
  private static void write(ReadWords words, BitSet found, Spans spans) {
    int i = found.nextSetBit(0);
    while (i >= 0) {
      int last = i;
      while (found.get(last + 1) && oneName(words.at(last), words.after(last))) {
        last++;
      }
      int end = words.at(last).token().end();
      spans.add(words.at(i).token().start(), end, Kind.NAME, 0.8);
      i = found.nextSetBit(last + 1);
    }
  }

  private static boolean oneName(Word last, String gap) {
    boolean initial = last.token().length() == 1 && (gap.equals(".") || gap.equals(". "));
    return initial || gap.equals(" ") || gap.equals("-") || gap.equals("'");
  }
}
