package org.malha.cases.deidentify;

/**
 * A run of letters, or a run of digits, of a {@link Reading}. Hyphens, apostrophes and all other
 * signs stand between tokens.
 *
 * @param index its place among the tokens
 * @param start index of its first character in {@link Reading#plain()}
 * @param end index after its last one
 * @param text as written, in the reading's normal form
 * @param folded in lower case, without accents; as long as text
 * @param opens whether a sentence, a line or a quotation begins with it, so that its capital says
 *     nothing
 */
record Token(int index, int start, int end, String text, String folded, boolean opens) {
  int length() {
    return end - start;
  }

  boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it begins with a capital. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether all its letters are capitals; so is an initial. */
  boolean upper() {
    return capital() && text.chars().allMatch(Character::isUpperCase);
  }
}
