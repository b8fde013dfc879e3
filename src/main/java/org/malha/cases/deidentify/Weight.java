package org.malha.cases.deidentify;

import java.util.Locale;
import java.util.regex.Pattern;
import org.malha.cases.deidentify.Word.Shape;

/**
 * What a word weighs as a name by itself: more if lists have it as one or no dictionary has it at
 * all, less the more common it is as an ordinary word.
 */
final class Weight {
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?:dade|cao|coes|mento|mentos|ncia|ismo|agem|orio|ista|grafia|logia|nte|vel|al|s)$");

  private final ReadWords words;

  Weight(ReadWords words) {
    this.words = words;
  }

  /** The points of a word by itself. */
  int of(Word word) {
    if (!word.free() || word.token().length() < 2 || barred(word)) {
      return Evidence.NEVER;
    }
    int points = base(word) - penalty(word) - (word.entry().can(Part.FUNCTION) ? 2 : 0);
    return points - anybody(word);
  }

  /** What being a word for anybody or for nobody costs a name. */
  private static int anybody(Word word) {
    if (word.is(Trait.ORDINARY) && !word.is(Trait.USUAL)) {
      return 10;
    }
    boolean human = word.any(Trait.KIN.bit() | Trait.ROLE.bit() | Trait.THING.bit());
    return human && word.shape() != Shape.CAPITAL ? 7 : human ? 4 : 0;
  }

  private boolean barred(Word word) {
    if (word.is(Trait.SHORT) && word.any(Trait.FIRST)) {
      boolean small = word.folded().equals(word.token().text());
      boolean grammar = word.entry().common() >= 14 && word.shape() != Shape.CAPITAL;
      return grammar || word.shape() == Shape.SHOUTED || (word.shape() != Shape.CAPITAL && small);
    }
    boolean short1 = word.token().length() < 4 && word.shape() != Shape.CAPITAL;
    if (word.is(Trait.SAYING) && short1) {
      return true;
    }
    if (word.token().text().equalsIgnoreCase("março")) {
      return true;
    }
    if (word.is(Trait.JOINING) || word.is(Trait.TITLE) || word.is(Trait.SHORT)) {
      return !word.is(Trait.USUAL);
    }
    int nobody = Trait.KIN.bit() | Trait.ROLE.bit() | Trait.ORDINARY.bit() | Trait.THING.bit();
    if (word.any(nobody) && !word.name()) {
      return true;
    }
    int frequent = word.any(Trait.FIRST) ? 16 : 12;
    boolean small = word.entry().common() >= frequent && word.entry().can(Part.FUNCTION);
    boolean english =
        word.is(Trait.ENGLISH) && word.common() >= 14 && (!word.name() || words.english(word));
    return (small || english) && word.shape() != Shape.CAPITAL;
  }

  private int base(Word word) {
    return switch (word.shape()) {
      case CAPITAL -> word.name() ? named(word) + 3 : other(word, 8, rare(word));
      case OPENING -> word.name() ? named(word) + 1 : other(word, 5, -9);
      case SHOUTED ->
          word.name() ? shouted(word) : other(word, word.token().length() > 4 ? 4 : 1, -9);
      case BLIND ->
          word.name() ? named(word) : other(word, words.english(word) ? 1 : 4, blind(word));
      case LOWER ->
          word.any(Trait.NAME) && word.token().length() > 2 ? named(word) - 4 : Evidence.NEVER;
    };
  }

  /** An acronym of two or three letters may be a name somewhere in the world. */
  private static int shouted(Word word) {
    boolean short1 = word.token().length() < (word.is(Trait.GIVEN) ? 3 : 4);
    return short1 ? 2 : named(word);
  }

  /** A rare word with a capital is a name more likely than a common one; long ones are terms. */
  private static int rare(Word word) {
    boolean term = word.token().length() > 9 || ABSTRACT.matcher(word.folded()).find();
    return word.common() <= 2 ? 6 : word.common() <= 6 && !term ? 4 : -1;
  }

  private static int named(Word word) {
    if (word.is(Trait.GIVEN)) {
      return 10;
    }
    if (word.is(Trait.USUAL)) {
      return 9;
    }
    return word.any(Trait.FIRST) ? 8 : word.is(Trait.SURNAME) ? 7 : 5;
  }

  /** A word that no list of names has: points if no dictionary has it, and if one has. */
  private static int other(Word word, int unknown, int common) {
    if (word.entry().can(Part.PERSON) && word.common() <= 1) {
      return unknown + 2;
    }
    if (word.entry().can(Part.PLACE) && word.common() <= 1) {
      return unknown - 4;
    }
    if (word.entry().can(Part.OTHER_PROPER) && word.common() <= 1) {
      return unknown - 1;
    }
    boolean brand = inner(word.token().text());
    return word.unknown() && pronounceable(word)
        ? (brand ? Math.min(unknown, 2) : unknown)
        : common;
  }

  /** Whether capitals stand inside, as in WeChat; Mc and Mac are no brands. */
  private static boolean inner(String text) {
    boolean mixed =
        !text.equals(text.toUpperCase(Locale.ROOT)) && Character.isUpperCase(text.charAt(0));
    return mixed
        && Character.isLowerCase(text.charAt(1))
        && !text.startsWith("M")
        && text.substring(2).chars().anyMatch(Character::isUpperCase);
  }

  private static int blind(Word word) {
    if (word.is(Trait.ENGLISH)) {
      return -9;
    }
    boolean term = word.token().length() > 9 || ABSTRACT.matcher(word.folded()).find();
    if (word.entry().common() == 1 && word.entry().only(Part.NOUN) && !term) {
      return 3;
    }
    return word.entry().only(Part.NOUN) && word.common() <= 11 ? -2 : -9;
  }

  private static boolean pronounceable(Word word) {
    String letters = word.folded();
    boolean vowel = letters.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    return vowel
        && (letters.length() > 3 || (letters.length() > 2 && word.shape() == Shape.CAPITAL));
  }

  /** What being an ordinary word costs a name. */
  private static int penalty(Word word) {
    int common = word.common();
    if (!word.name() || common <= 1) {
      return 0;
    }
    boolean plain = word.is(Trait.GIVEN) || word.is(Trait.USUAL);
    if (word.shape() == Shape.CAPITAL) {
      int step = common <= 8 ? 0 : common <= 11 ? 2 : common <= 13 ? 7 : 8;
      return word.is(Trait.USUAL) ? step / 3 : step;
    }
    int cost = common <= 5 ? 1 : common <= 8 ? 3 : common <= 11 ? 5 : common <= 13 ? 7 : 9;
    boolean noun = common > 8 && word.entry().can(Part.NOUN) && !word.is(Trait.USUAL);
    return word.shape() == Shape.LOWER ? cost * 2 : plain && !noun ? cost : cost + 1;
  }
}
