package org.malha.cases.deidentify;

import org.malha.cases.deidentify.Word.Shape;

/** Names that a scanner tore into pieces: Alzi ra, Caeta no, Ro tari. */
final class Torn {
  private static final int NO_NAME =
      Trait.ENGLISH.bit()
          | Trait.TITLE.bit()
          | Trait.KIN.bit()
          | Trait.ROLE.bit()
          | Trait.ORDINARY.bit();

  private final ReadWords words;
  private final NameLists lists;
  private final Evidence evidence;

  Torn(ReadWords words, NameLists lists, Evidence evidence) {
    this.words = words;
    this.lists = lists;
    this.evidence = evidence;
  }

  /** Whether a word and the one after it are one name that was torn apart. */
  boolean torn(int i) {
    if (i + 1 >= words.size() || !near(i)) {
      return false;
    }
    Word head = words.at(i);
    Word tail = words.at(i + 1);
    boolean shape = head.capital() && tail.shape() == Shape.LOWER && head.free() && tail.free();
    boolean ordinary = head.common() > 8 && tail.common() > 8 && head.shape() != Shape.CAPITAL;
    return shape
        && (!ordinary || evidence.knows(head.folded() + tail.folded()))
        && (tail.common() < 12 || tail.token().length() < 5 || unknown(head))
        && fragments(i);
  }

  /** Whether a blank parts a word from the next, or a line end that a scanner read no hyphen at. */
  private boolean near(int i) {
    return words.after(i).equals(" ") || (words.after(i).equals("\n") && words.reading().scanned());
  }

  /** Whether two words written together would be a name. */
  boolean fragments(int i) {
    if (i + 1 >= words.size() || !near(i)) {
      return false;
    }
    Word head = words.at(i);
    Word tail = words.at(i + 1);
    boolean typed = head.capital() && tail.shape() == Shape.LOWER;
    boolean said =
        head.shape() == Shape.BLIND
            && tail.shape() == Shape.BLIND
            && head.common() <= 8
            && tail.common() <= 5;
    boolean loud = tail.capital() && tail.token().upper() && head.token().upper() && unknown(head);
    boolean shape = (typed || loud || (said && !head.name())) && head.free() && tail.free();
    String whole = head.folded() + tail.folded();
    return shape && tail.token().length() < 11 && (name(whole) || name(whole.replace("rn", "m")));
  }

  /** Whether a scanner tore off the end of a name: Minhot o, Dij k. */
  boolean ending(int last) {
    if (last + 1 >= words.size() || !words.at(last).capital()) {
      return false;
    }
    Word tail = words.at(last + 1);
    boolean consonant =
        words.reading().scanned()
            && words.after(last).equals(" ")
            && tail.free()
            && tail.shape() == Shape.LOWER
            && tail.token().length() == 1
            && "aeoº ª".indexOf(tail.folded()) < 0;
    return consonant || (unknown(words.at(last)) && fragments(last));
  }

  private static boolean unknown(Word word) {
    return word.common() <= 1 && !word.name();
  }

  private boolean name(String folded) {
    int traits = lists.of(folded);
    return NameLists.any(traits, Trait.NAME) && !NameLists.any(traits, NO_NAME);
  }

  /** Whether a word is the rest of the one before, that a scanner tore off: Ro tari. */
  boolean rest(int last, int next) {
    Word head = words.at(last);
    Word tail = words.at(next);
    return head.shape() == Shape.CAPITAL
        && tail.shape() == Shape.LOWER
        && (unknown(head) || words.reading().scanned())
        && tail.free()
        && tail.entry().common() == 0
        && tail.token().length() > 1
        && !tail.is(Trait.SHORT)
        && !tail.is(Trait.ENGLISH);
  }
}
