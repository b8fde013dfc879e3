package org.malha.cases.deidentify;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a form only before its anchor, a digit or a sign without which it cannot be: most of a
 * text has none near.
 */
final class Anchors {
  private Anchors() {}

  /** The same for forms that have a digit. */
  static void digits(Pattern pattern, String text, int before, Consumer<Matcher> found) {
    each(pattern, text, i -> Sight.digit(text.charAt(i)), before, found);
  }

  /**
   * Hands over each match in turn, as {@link Matcher#find()} would find it.
   *
   * @param anchor whether one stands at an index
   * @param before how many characters of a match may stand before its first anchor, at most
   */
  static void each(
      Pattern pattern, String text, IntPredicate anchor, int before, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (anchor.test(i)) {
        start = Math.max(start, i - before);
        while (start <= i) {
          boolean stands = matcher.region(start, text.length()).lookingAt();
          start = stands ? Math.max(matcher.end(), start + 1) : start + 1;
          if (stands) {
            found.accept(matcher);
          }
        }
      }
    }
  }
}
