package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.regex.Pattern;

/** Tells a date of birth from any other by what stands around it. */
final class Births {
  private static final int FAR = 70;
  private static final Pattern AGE =
      Pattern.compile("\\s?[(,;-]\\s?\\(?\\d{1,3}\\s?(?:anos|a\\b|A\\b|years|meses|m\\b)");
  private static final Pattern STAR = Pattern.compile(".*(?:\\*|\\bn\\.)\\s?(?:a |em )?");

  private Births() {}

  /** The kind of the date between two characters. */
  static Kind kind(Sight sight, int start, int end) {
    return signed(sight, start) || shown(sight, start, end) ? Kind.DOB : Kind.DATE;
  }

  private static boolean signed(Sight sight, int start) {
    Signs.Found birth = sight.signs().before(start, FAR, EnumSet.of(Sign.BIRTH));
    if (birth == null) {
      return false;
    }
    String between = sight.digits().substring(birth.end(), start);
    return between.chars().filter(Character::isDigit).count() < 4 && !between.contains("; ");
  }

  private static boolean shown(Sight sight, int start, int end) {
    String plain = sight.plain();
    String before = plain.substring(Math.max(0, start - 6), start);
    String after = plain.substring(end, Math.min(plain.length(), end + 16));
    return STAR.matcher(before).matches() || AGE.matcher(after).lookingAt();
  }
}
