package org.malha.facts;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a text says in digits: 72,4 and 72.4 are one, and 1 000, 1000 and 1 mil. */
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:[.,]\\d+)?");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\b\\d{1,3})[ \\u00a0\\u202f](?=\\d{3}\\b)");
  private static final Pattern THOUSANDS_WITH_MARK = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  /**
   * Addresses, targets of links and the licence; and the digits of codes, which {@link Codes}
   * holds.
   */
  private static final Pattern NAMES =
      Pattern.compile("https?://\\S+|\\]\\([^)]*\\)|\\b10\\.\\d{4}/\\S+|CC BY 4\\.0");

  private static final Pattern DECADE = Pattern.compile("\\banos (?=\\d0\\b)");
  private static final Pattern A_THOUSAND = Pattern.compile("(?<=\\d) (?:mil|thousand)\\b");

  private Numbers() {}

  /** Those of a sentence, written the way a reader means them. */
  static Set<String> in(String text) {
    if (!Codes.hasDigit(text)) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    String bare = Codes.without(NAMES.matcher(text).replaceAll(" "));
    bare = A_THOUSAND.matcher(DECADE.matcher(bare).replaceAll("19")).replaceAll("000");
    Matcher numbers = NUMBER.matcher(THOUSANDS.matcher(bare).replaceAll(""));
    while (numbers.find()) {
      found.add(plain(numbers.group()));
    }
    return found;
  }

  /** Those of a source, whose columns may put two numbers beside each other. */
  static Set<String> inColumns(String text) {
    Set<String> found = new TreeSet<>(in(text));
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      found.add(plain(numbers.group()));
    }
    return found;
  }

  private static String plain(String number) {
    String point = number.replace(',', '.');
    if (THOUSANDS_WITH_MARK.matcher(point).matches()) {
      return point.replace(".", "");
    }
    return point.endsWith(".0") ? point.substring(0, point.length() - 2) : point;
  }
}
