package org.malha.cases.deidentify;

/**
 * Gives numbers back the digits for which a scanner wrote letters: {@code l9S 742 33O} is {@code
 * 195 742 330}. Letters of words and of codes such as {@code 8T8FNC} stay what they are.
 */
final class ScannedDigits {
  private static final String LETTERS = "OolI|QSB";
  private static final String DIGITS = "00111058";
  private static final String SURE = "OolI|";

  private final String plain;
  private final char[] digits;

  private ScannedDigits(String plain) {
    this.plain = plain;
    digits = plain.toCharArray();
  }

  /** The text with digits for letters inside numbers, every other character as it was. */
  static String in(String plain) {
    ScannedDigits scanned = new ScannedDigits(plain);
    scanned.parts(true);
    for (int i = 0; i < 3; i++) {
      scanned.parts(false);
    }
    return new String(scanned.digits);
  }

  /** First the parts that hold a digit, then, beside these, parts of nothing but letters. */
  private void parts(boolean withDigits) {
    int i = 0;
    while (i < plain.length()) {
      int start = i;
      while (i < plain.length() && part(plain.charAt(i)) && (i == start || !wordAfterNumber(i))) {
        i++;
      }
      if (i > start && withDigits) {
        part(start, i);
      } else if (i > start && i - start <= 11) {
        beside(start, i);
      }
      i = Math.max(i, start + 1);
    }
  }

  /** Whether a word begins with its capital right after a digit: 146Viseu. */
  private boolean wordAfterNumber(int at) {
    return Sight.digit(plain.charAt(at - 1))
        && Character.isUpperCase(plain.charAt(at))
        && at + 2 < plain.length()
        && Character.isLowerCase(plain.charAt(at + 1))
        && Character.isLowerCase(plain.charAt(at + 2))
        && plain.charAt(at + 1) != 'l';
  }

  private static boolean part(char c) {
    return c == '|' || Sight.letter(c) || Character.isDigit(c);
  }

  private void part(int start, int end) {
    int first = end;
    int last = start - 1;
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = plain.charAt(i);
      if (Sight.digit(c)) {
        count++;
      } else if (LETTERS.indexOf(c) < 0) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (count == 0) {
      return;
    }
    if (last < start) {
      if (count * 2 >= end - start || sure(start, end)) {
        convert(start, end);
      }
      return;
    }
    if (digitsIn(start, first) >= 3) {
      convert(start, first);
    }
    if (last + 1 < end && Sight.digit(plain.charAt(last + 1))) {
      convert(last + 1, end);
    }
  }

  private int digitsIn(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Sight.digit(plain.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether all but its digits are letters that scanners confuse every day. */
  private boolean sure(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Sight.digit(plain.charAt(i)) && SURE.indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean alike(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Sight.digit(plain.charAt(i)) && LETTERS.indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void beside(int start, int end) {
    boolean number = digitsIn(start, end) > 0 && digits[start] == plain.charAt(start);
    if (!(number ? alike(start, end) : sure(start, end))) {
      return;
    }
    boolean day = end - start <= 2 && plain.charAt(start) == 'l' && plain.startsWith(" de ", end);
    if (day || joined(start - 1, -1, end - start) || joined(end, 1, end - start)) {
      convert(start, end);
    }
  }

  /**
   * Whether a digit follows in a direction after one sign, or after a space if it is no article.
   */
  private boolean joined(int at, int step, int length) {
    int beyond = at + step;
    if (beyond < 0 || beyond >= digits.length || !Sight.digit(digits[beyond])) {
      return false;
    }
    char sign = plain.charAt(at);
    boolean among = length == 1 && sign == ' ';
    if (among) {
      return step < 0 ? among(at + 1) : plain.charAt(at - 1) == 'l';
    }
    return sign == '/' || sign == '-' || sign == '.' || (sign == ' ' && length > 1);
  }

  private void convert(int start, int end) {
    for (int i = start; i < end; i++) {
      int letter = LETTERS.indexOf(plain.charAt(i));
      if (letter >= 0) {
        digits[i] = DIGITS.charAt(letter);
      }
    }
  }

  /** Whether a single letter stands among single digits. */
  private boolean among(int letter) {
    int next = letter + 2;
    if (next - 1 >= digits.length || ".,;)\n".indexOf(plain.charAt(next - 1)) >= 0) {
      return plain.charAt(letter) != 'o' && letter > 2 && plain.charAt(letter - 3) == ' ';
    }
    boolean single = next < digits.length && plain.charAt(next - 1) == ' ';
    return single
        && plain.charAt(letter) != 'o'
        && (Sight.digit(digits[next]) || "OIl".indexOf(plain.charAt(next)) >= 0);
  }
}
