package org.malha.cases.deidentify;

import java.util.regex.Pattern;

/** Tells sums of money and quantities from numbers of people. */
final class Amounts {
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:,\\d{1,2}(?!\\d))?(?:-|,--)?[ ]{0,2}\\)?(?:€|eur\\b|euros?\\b|\\$|usd|reais|mii?hoes"
              + "|milhao|contos|escudos|habitantes|pessoas|people|inhabitants|km\\b|m2\\b|kwh\\b).*"
              + "|,\\d{2}(?!\\d).*",
          Pattern.DOTALL);
  private static final Pattern BEFORE = Pattern.compile(".*[€$]\\s?", Pattern.DOTALL);

  private Amounts() {}

  /** Whether the number between two characters says how much, not who. */
  static boolean at(Sight sight, int start, int end) {
    String folded = sight.reading().folded();
    String after = folded.substring(end, Math.min(folded.length(), end + 16));
    String before = folded.substring(Math.max(0, start - 3), start);
    return AFTER.matcher(after).matches() || BEFORE.matcher(before).matches();
  }
}
