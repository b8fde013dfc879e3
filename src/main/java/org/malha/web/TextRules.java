package org.malha.web;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every text that a person sends must be, whatever it says. */
public final class TextRules {
  /** Why a text cannot be accepted. */
  public enum Problem {
    /** Nothing that can be read: blank, or only marks without width. */
    EMPTY,
    /** More code points than the field holds. */
    TOO_LONG,
    /** Control characters, halves of surrogate pairs or noncharacters: not text. */
    BINARY,
    /** Marks that turn the direction of what follows and can make a text read as another. */
    BIDI
  }

  private TextRules() {}

  /**
   * The first problem of a text, in the order empty, binary, bidi, too long.
   *
   * <p>Tab and line ends are text; other C0 controls, lone surrogates, U+FFFE and U+FFFF are not.
   * Direction marks U+202A to U+202E and U+2066 to U+2069 are refused; the plain marks U+200E and
   * U+200F, which Arabic and Hebrew names need, are not.
   *
   * @param text as it will be kept, normally the answer of {@link #clean}
   * @param max the most UTF-16 units allowed: as H2 counts them, and more than PostgreSQL needs
   * @return the problem, or empty if the text can be kept
   */
  public static Optional<Problem> check(String text, int max) {
    if (text.codePoints().allMatch(TextRules::unseen)) return Optional.of(Problem.EMPTY);
    if (text.codePoints().anyMatch(TextRules::binary)) return Optional.of(Problem.BINARY);
    if (text.codePoints().anyMatch(TextRules::turnsDirection)) return Optional.of(Problem.BIDI);
    if (text.length() > max) return Optional.of(Problem.TOO_LONG);
    return Optional.empty();
  }

  /**
   * The same text as we keep it: Unicode NFC, lines ended by {@code \n} and without blanks at their
   * end, at most two blank lines in a row, nothing blank or without width (U+FEFF, U+200B, U+2060)
   * around the whole, save the indentation of its first line. Cleaning twice changes nothing.
   */
  public static String clean(String text) {
    var lines = trim(text).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    return Normalizer.normalize(lines.replaceAll("\n{4,}", "\n\n\n"), Normalizer.Form.NFC);
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (end > 0 && (blank(text.charAt(end - 1)) || withoutWidth(text.charAt(end - 1)))) end--;
    int line = 0;
    for (; start < end; start++) {
      char c = text.charAt(start);
      if (c == '\n' || c == '\r' || withoutWidth(c)) line = start + 1;
      else if (!blank(c)) break;
    }
    return text.substring(Math.min(line, end), end);
  }

  private static boolean unseen(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || withoutWidth(c);
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || c == 0xA0;
  }

  private static boolean withoutWidth(int c) {
    return c == 0xFEFF || c == 0x200B || c == 0x2060;
  }

  private static boolean binary(int c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
