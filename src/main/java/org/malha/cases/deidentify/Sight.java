package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading as the recognisers of fixed forms see it: scanned letters in numbers are digits,
 * scanned digits in words are letters, and the words that say what a number is are known.
 */
final class Sight {
  private final Reading reading;
  private final String digits;
  private final List<Stretch> words;
  private final int[] wordFrom;
  private final Signs signs;

  private Sight(Reading reading) {
    this.reading = reading;
    digits = ScannedDigits.in(reading.plain());
    words = words(reading, digits);
    wordFrom = wordFrom(words, digits.length());
    signs = Signs.of(this);
  }

  static Sight of(Reading reading) {
    return new Sight(reading);
  }

  Reading reading() {
    return reading;
  }

  String plain() {
    return reading.plain();
  }

  /** The plain text with a digit wherever a scanner wrote a letter for it; as long as plain. */
  String digits() {
    return digits;
  }

  List<Stretch> words() {
    return words;
  }

  Signs signs() {
    return signs;
  }

  /**
   * The index of the first word that begins at or after a character; the number of words if none.
   */
  int wordAt(int character) {
    return character >= wordFrom.length ? words.size() : wordFrom[Math.max(0, character)];
  }

  /** What stands between a word and the one after it; at most the first 60 characters. */
  String gapAfter(Stretch word) {
    int next = word.index() + 1;
    int end = next < words.size() ? words.get(next).start() : digits.length();
    return plain().substring(word.end(), Math.min(end, word.end() + 60));
  }

  boolean digitAt(int index) {
    return index >= 0 && index < digits.length() && digit(digits.charAt(index));
  }

  boolean letterAt(int index) {
    return index >= 0 && index < digits.length() && letter(plain().charAt(index));
  }

  boolean wordCharacterAt(int index) {
    return digitAt(index) || letterAt(index);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter, but not the raised one of an ordinal. */
  static boolean letter(char c) {
    return Character.isLetter(c) && c != 'º' && c != 'ª';
  }

  /** Folded letters in the one form that scanners cannot confuse: l is i, rn is m. */
  static String blurred(String folded) {
    return folded.replace('l', 'i').replace('1', 'i').replace('|', 'i').replace("rn", "m");
  }

  private static List<Stretch> words(Reading reading, String digits) {
    List<Stretch> words = new ArrayList<>();
    String plain = reading.plain();
    int i = 0;
    while (i < digits.length()) {
      boolean number = digit(digits.charAt(i));
      int start = i++;
      if (number) {
        while (i < digits.length() && digit(digits.charAt(i))) {
          i++;
        }
        words.add(new Stretch(words.size(), start, i, digits.substring(start, i), true));
      } else if (letter(plain.charAt(start))) {
        while (i < digits.length() && letter(plain.charAt(i)) && !digit(digits.charAt(i))) {
          i++;
        }
        String text = blurred(reading.folded().substring(start, i));
        words.add(new Stretch(words.size(), start, i, text, false));
      }
    }
    return List.copyOf(words);
  }

  private static int[] wordFrom(List<Stretch> words, int length) {
    int[] from = new int[length];
    int next = words.size();
    for (int i = length - 1; i >= 0; i--) {
      while (next > 0 && words.get(next - 1).start() >= i) {
        next--;
      }
      from[i] = next;
    }
    return from;
  }
}
