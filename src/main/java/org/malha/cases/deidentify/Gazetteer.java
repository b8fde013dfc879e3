package org.malha.cases.deidentify;

/** The places that are known by name, and how clear each is in a text. */
final class Gazetteer {
  private static final Phrases HOME = Phrases.read("places.txt");
  private static final Phrases ABROAD = Phrases.read("foreign-places.txt");
  private static final Phrases LARGER = Phrases.read("larger-areas.txt");
  private static final Phrases NOTHING = Phrases.read("not-identifying.txt");
  private static final Phrases MUNICIPALITIES = Phrases.read("municipalities.txt");
  private static final Phrases NAMES =
      Phrases.read("given-names.txt", "surnames.txt", "foreign-names.txt", "diminutives.txt");

  private final Sequence words;

  Gazetteer(Sequence words) {
    this.words = words;
  }

  /** The index after the longest known place that begins here; the index itself if none does. */
  int end(int i) {
    return Math.max(HOME.endAsWritten(words, i), ABROAD.endAsWritten(words, i));
  }

  /** The index after a country, region, island or nationality; the index itself if none. */
  int larger(int i) {
    return LARGER.end(words, i);
  }

  /** The index after a name that leads to nobody; the index itself if none begins here. */
  int nothing(int i) {
    return NOTHING.end(words, i);
  }

  /** Whether a name of no person, place or town: a programme, a law, an institution of all. */
  boolean nothing(int from, int to) {
    return NOTHING.end(words, from) >= to;
  }

  /** How many words a name has beside those that only join. */
  int content(int from, int to) {
    int content = 0;
    for (int i = from; i < to; i++) {
      content += words.connector(i) ? 0 : 1;
    }
    return content;
  }

  boolean municipality(int from, int to) {
    return MUNICIPALITIES.end(words, from) == to;
  }

  boolean abroad(int from, int to) {
    return ABROAD.end(words, from) == to && HOME.endAsWritten(words, from) != to;
  }

  /** Whether it is also a name of persons. */
  boolean name(int from, int to) {
    return to - from == 1 && NAMES.end(words, from) > from;
  }

  /** Whether each of its words is one of everyday. */
  boolean everyday(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.everyday(i) && !words.connector(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each of its words is also an ordinary one, and not a seldom one. */
  boolean ordinary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.common(i) && !words.connector(i)) {
        return false;
      }
    }
    return true;
  }
}
