package org.malha.cases.deidentify;

/**
 * All that is known of one token as a word, apart from its neighbours.
 *
 * @param traits what the lists say, bits of {@link Trait}
 * @param entry what the dictionary says
 * @param common how common it is as an ordinary word, from 0 (no word at all) to 26
 * @param shape what its letters tell about capitals
 * @param free whether it may be part of a name: no digits at it, nothing found there before
 */
record Word(Token token, int traits, Lexicon.Entry entry, int common, Shape shape, boolean free) {

  /** What a word's capitals say, given where it stands. */
  enum Shape {
    /** A capital where the language wants none: a name or something like one. */
    CAPITAL,
    /** A capital that any word would have here. */
    OPENING,
    /** All in capitals among words that are not. */
    SHOUTED,
    /** No capital where names have one. */
    LOWER,
    /** No telling: nothing or everything is in capitals around it. */
    BLIND
  }

  boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  boolean any(int bits) {
    return (traits & bits) != 0;
  }

  /** Whether a list of names has it. */
  boolean name() {
    return any(Trait.NAME);
  }

  /** Whether it begins with a capital, for whatever reason. */
  boolean capital() {
    return token.capital();
  }

  /** Whether neither a list of names nor a dictionary has it. */
  boolean unknown() {
    return !name() && common <= 1 && !is(Trait.SHORT) && !is(Trait.ENGLISH);
  }

  String folded() {
    return token.folded();
  }
}
