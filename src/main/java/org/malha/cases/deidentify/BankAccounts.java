package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Finds international bank account numbers of any country, whatever stands between their signs. */
final class BankAccounts implements Form {
  /** How long the number of each country is (registry of ISO 13616). */
  private static final Map<String, Integer> LENGTHS = lengths();

  private static final int LEAST = 15;

  @Override
  public void find(Sight sight, Spans spans) {
    String plain = sight.plain();
    int i = 0;
    while (i + LEAST <= plain.length()) {
      Integer length =
          begins(sight, i) ? LENGTHS.get(sight.reading().folded().substring(i, i + 2)) : null;
      int end = length == null ? -1 : end(sight, i, length, spans);
      i = end > i ? end : i + 1;
    }
  }

  private static boolean begins(Sight sight, int i) {
    return sight.letterAt(i)
        && sight.letterAt(i + 1)
        && !sight.letterAt(i + 2)
        && !sight.wordCharacterAt(i - 1);
  }

  private static int end(Sight sight, int start, int length, Spans spans) {
    StringBuilder signs = new StringBuilder(sight.plain().substring(start, start + 2));
    int digits = 0;
    int end = start + 2;
    int i = end;
    while (i < sight.plain().length() && signs.length() < length && i - end < 5) {
      char c = sight.digits().charAt(i);
      boolean digit = Sight.digit(c);
      if (digit || Sight.letter(c) && signs.length() >= 4) {
        signs.append(c);
        digits += digit ? 1 : 0;
        end = i + 1;
      } else if (Sight.letter(c) || ".,-_/:'·•*\n ".indexOf(c) < 0) {
        break;
      }
      i++;
    }
    boolean whole = signs.length() == length && digits >= length / 2;
    boolean portuguese = length == 25 && digits >= LEAST && digits == signs.length() - 2;
    boolean right =
        whole && signs.chars().allMatch(c -> c < 128) && CheckDigits.iban(signs.toString());
    boolean glued = sight.digitAt(start + 2) && digits >= length * 2 / 3;
    boolean named = sight.signs().before(start, 30, EnumSet.of(Sign.BANK)) != null;
    if (!portuguese && !right && !(whole && (glued || named))) {
      return -1;
    }
    spans.add(start, end, Kind.IBAN, right ? 1 : 0.9);
    return end;
  }

  private static Map<String, Integer> lengths() {
    String all =
        "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27"
            + " dk18 do28 ee20 eg29 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22"
            + " il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22"
            + " mk19 mn20 mr27 mt31 mu30 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24"
            + " sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 cv25"
            + " gw25 ao25 mz25 ma28 sn28";
    Map<String, Integer> lengths = new HashMap<>();
    for (String entry : all.split(" ", -1)) {
      lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
    return Map.copyOf(lengths);
  }
}
