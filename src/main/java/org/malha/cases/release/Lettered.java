package org.malha.cases.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters by which people are told apart, as in "Pessoa A": A, B … Z, AA, AB … */
final class Lettered {
  private static final int ALPHABET = 26;
  private static final Pattern PERSON =
      Pattern.compile("\\b(Pessoa|Profissional|Person|Professional) ([A-Z]{1,2})\\b");

  private Lettered() {}

  /** The number of the last letter that a text gives to anybody, from 1; 0 if it gives none. */
  static int last(String text) {
    return PERSON.matcher(text).results().mapToInt(found -> number(found.group(2))).max().orElse(0);
  }

  /** What stands for somebody, with a letter that comes so many later; the same if it has none. */
  static String later(String instead, int letters) {
    Matcher person = PERSON.matcher(instead);
    return letters > 0 && person.matches()
        ? person.group(1) + " " + letter(number(person.group(2)) + letters)
        : instead;
  }

  /** The letter of a number from 1. */
  static String letter(int number) {
    int left = number - 1;
    String last = String.valueOf((char) ('A' + left % ALPHABET));
    return left < ALPHABET ? last : letter(left / ALPHABET) + last;
  }

  private static int number(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * ALPHABET + letter - 'A' + 1);
  }
}
