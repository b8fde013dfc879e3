package org.malha.cases.deidentify;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what begins with a digit only where a run of digits begins: most of a text has none.
 */
final class AtDigits {
  private AtDigits() {}

  /** Hands over each match in turn, as {@link Matcher#find()} would find it. */
  static void each(Pattern pattern, String text, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int i = 0;
    while (i < text.length()) {
      boolean begins = Sight.digit(text.charAt(i)) && (i == 0 || !Sight.digit(text.charAt(i - 1)));
      if (begins && matcher.region(i, text.length()).lookingAt()) {
        int end = matcher.end();
        found.accept(matcher);
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
  }
}
