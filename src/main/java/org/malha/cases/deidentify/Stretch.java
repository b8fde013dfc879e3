package org.malha.cases.deidentify;

/**
 * A run of digits, or of letters, of a {@link Sight}. Unlike a {@link Token} it takes the letters
 * that a scanner writes for digits as digits: {@code 2OO4} is one word and a number.
 *
 * @param index its place among the words
 * @param start index of its first character in {@link Reading#plain()}
 * @param end index after its last one
 * @param text the digits, or the letters as {@link Sight#blurred} gives them
 * @param number whether it is made of digits
 */
record Stretch(int index, int start, int end, String text, boolean number) {
  int length() {
    return end - start;
  }

  /** The number that the digits write, or -1 for letters and for more than nine digits. */
  int value() {
    return number && length() <= 9 ? Integer.parseInt(text) : -1;
  }
}
