package org.malha.cases.deidentify;

import static java.util.Locale.ROOT;

import java.util.Set;

/** Letters that a scanner took for digits. */
final class Scanned {
  private static final Set<String> SMALL = Set.of("d0", "d0s", "n0", "n0s", "a0", "a0s");

  private final StringBuilder plain;

  Scanned(StringBuilder plain) {
    this.plain = plain;
  }

  /** Gives words their letters back where a scanner saw 0 for o and 1 for l: D0ra, Fi1omena. */
  void mend() {
    int i = 0;
    while (i < plain.length()) {
      int start = i;
      int letters = 0;
      int low = 0;
      boolean word = true;
      for (; i < plain.length() && sign(plain.charAt(i)); i++) {
        char c = plain.charAt(i);
        letters += Character.isLetter(c) ? 1 : 0;
        low += Character.isLowerCase(c) ? 1 : 0;
        word &= Character.isLetter(c) || ((c == '0' || c == '1') && alone(i, start));
      }
      boolean digits = letters < i - start;
      boolean inCode = joint(start - 1) || joint(i);
      boolean accented = letters == 3 && !ascii(start, i);
      if (word && digits && !inCode && (accented || letters > (low > 1 ? 2 : 3))) {
        mend(start, i);
      }
      if (word
          && digits
          && !inCode
          && SMALL.contains(plain.substring(start, i).toLowerCase(ROOT))) {
        mend(start, i);
      }
      if (!digits && low > 2) {
        lower(start, i);
      }
      i = Math.max(i, start + 1);
    }
  }

  /** A letter or digit, but not the raised letter of an ordinal. */
  private static boolean sign(char c) {
    return Character.isLetterOrDigit(c) && c != 'º' && c != 'ª';
  }

  /** Whether the digit stands between letters of a word, or at its end. */
  private boolean alone(int at, int start) {
    boolean name = Character.isUpperCase(plain.charAt(start)); // bb11bb is a plate
    boolean twice =
        name && at > start + 1 && plain.charAt(at - 1) == '1' && plain.charAt(at) == '1';
    int head = twice ? at - 2 : at - 1;
    boolean before = at > start && Character.isLetter(plain.charAt(head));
    boolean after = at + 1 < plain.length() && Character.isLetter(plain.charAt(at + 1));
    boolean digitAfter = at + 1 < plain.length() && Character.isDigit(plain.charAt(at + 1));
    boolean two =
        name
            && before
            && at + 2 < plain.length()
            && plain.charAt(at) == '1'
            && plain.charAt(at + 1) == '1'
            && Character.isLowerCase(plain.charAt(at + 2));
    boolean low = at + 1 < plain.length() && Character.isLowerCase(plain.charAt(at + 1));
    return two || (before && !digitAfter) || (at == start && after && low);
  }

  /** Whether the sign at an index is one that addresses and codes are joined with. */
  private boolean joint(int at) {
    if (at < 0 || at >= plain.length()) {
      return false;
    }
    char c = plain.charAt(at);
    boolean inside = at + 1 < plain.length() && Character.isLetterOrDigit(plain.charAt(at + 1));
    return c == '@' || c == '_' || c == '/' || (c == '.' && inside) || (c == '-' && inside);
  }

  private boolean ascii(int start, int end) {
    return plain.substring(start, end).chars().allMatch(c -> c < 0x80);
  }

  /** A capital I between small letters is an l: VioIante. */
  private void lower(int start, int end) {
    for (int i = start + 2; i + 1 < end; i++) {
      boolean within =
          Character.isLowerCase(plain.charAt(i - 1))
              && Character.isLowerCase(plain.charAt(i + 1))
              && "aeiou".indexOf(plain.charAt(i - 1)) != "aeiou".indexOf(plain.charAt(i + 1));
      boolean scot = i == 2 && plain.charAt(start) == 'M' && plain.charAt(start + 1) == 'c';
      if (plain.charAt(i) == 'I' && within && !scot) {
        plain.setCharAt(i, 'l');
      }
    }
  }

  private void mend(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean low = i > start ? Character.isLowerCase(plain.charAt(i - 1)) : true;
      boolean capital = i > start && i + 1 < end && Character.isLowerCase(plain.charAt(i + 1));
      char c = plain.charAt(i);
      if (c == '0') {
        plain.setCharAt(i, i > start && (low || capital) ? 'o' : 'O');
      } else if (c == '1') {
        plain.setCharAt(i, low || capital ? 'l' : 'I');
      }
    }
  }
}
