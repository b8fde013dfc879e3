package org.malha.cases.deidentify;

import java.util.Set;
import java.util.regex.Pattern;

/** Telephone numbers of national services, which lead to nobody. */
final class PublicLines {
  private static final Pattern FREE_OR_SHARED =
      Pattern.compile("(?:800|808|707|708|76[0-2])\\d{6}");
  private static final Pattern SHORT = Pattern.compile("112|144|14\\d\\d|116\\d{3}");
  private static final Pattern SAID =
      Pattern.compile(".*\\b(?:linha|line|seguranca social|iefp|sns 24)\\b.{0,40}", Pattern.DOTALL);

  /** Social security, employment service and citizens' line. */
  private static final Set<String> KNOWN =
      Set.of("300502502", "300010001", "300003990", "210489010", "217206707");

  private PublicLines() {}

  /** Whether digits that begin at a character are such a number. */
  static boolean at(Sight sight, int start, String digits) {
    if (KNOWN.contains(digits) || SHORT.matcher(digits).matches()) {
      return true;
    }
    if (FREE_OR_SHARED.matcher(digits).matches()) {
      Signs.Found sign = sight.signs().before(start, 30, Sign.NUMBERS);
      return said(sight, start) || sign == null || sign.sign() == Sign.PHONE;
    }
    return digits.length() == 9 && digits.startsWith("300") && said(sight, start);
  }

  private static boolean said(Sight sight, int start) {
    String before = sight.reading().folded().substring(Math.max(0, start - 60), start);
    return SAID.matcher(before).matches();
  }
}
