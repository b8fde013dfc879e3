package org.malha.cases.release;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they stand in a text: whole, and with any blanks between them. */
final class WholeWords {
  private static final String PART = "[\\p{L}\\p{N}\\p{M}]";
  private static final int FEWEST = 3;

  private WholeWords() {}

  /** Finds these words exactly as they are written. */
  static Matcher exactly(String words, String text) {
    return Pattern.compile(pattern(words)).matcher(text);
  }

  /** Finds these words in capitals or not. */
  static Matcher anyCase(String words, String text) {
    return Pattern.compile(pattern(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text);
  }

  private static String pattern(String words) {
    String inner =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s{1,9}"));
    return "(?<!" + PART + ")" + inner + "(?!" + PART + ")";
  }

  /**
   * Whether a text may have these words, written so, at this place or later: quick, and right when
   * it says no.
   */
  static boolean maybe(String words, String text, int from) {
    return text.indexOf(words.strip().split("\\s+", 2)[0], from) >= 0;
  }

  /** Whether words say enough to be looked for elsewhere: an initial is in every text. */
  static boolean telling(String words) {
    return words.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST;
  }
}
