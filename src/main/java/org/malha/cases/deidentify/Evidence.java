package org.malha.cases.deidentify;

/**
 * Weighs what speaks for and against one word being part of a name: the word itself and what stands
 * around it. Points are added up; {@link #ENOUGH} of them make a name. The weights are ours, chosen
 * by what the language does and tried on the tune half of our notes.
 */
final class Evidence {
  static final int ENOUGH = 7;
  static final int NEVER = -100;

  private final ReadWords words;
  private final Known known;
  private final Weight weight;
  private final Before before;
  private final After after;

  Evidence(ReadWords words, Known known) {
    this.words = words;
    this.known = known;
    weight = new Weight(words);
    before = new Before(words);
    after = new After(words);
  }

  /** The points of a word where it stands. */
  int at(int i) {
    Word word = words.at(i);
    if (EnglishWords.names(words, i)) {
      return ENOUGH;
    }
    int own = own(word);
    return own <= NEVER ? NEVER : own + before.at(i) + after.at(i) + known.points(word);
  }

  /** Whether a word was found as part of a name. */
  boolean knows(String folded) {
    return known.has(folded);
  }

  /** The points of a word by itself. */
  int own(Word word) {
    return weight.of(word);
  }
}
