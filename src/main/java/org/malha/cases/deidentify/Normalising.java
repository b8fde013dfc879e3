package org.malha.cases.deidentify;

import java.text.Normalizer;

/** Writes the normal form of one text, character by character. */
final class Normalising {
  private static final int COMPATIBILITY_FROM = 0xFB00;
  private static final String LOOK_ALIKES =
      "АAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSаaеeоoрpсcхxуyіiјjѕsԁdһhո" // Cyrillic, then Greek
          + "nΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

  private final String text;
  private final StringBuilder plain;
  private final int[] from;
  private final int[] to;

  Normalising(String text) {
    this.text = text;
    plain = new StringBuilder(text.length());
    from = new int[text.length() * 3 + 1]; // a ligature is up to three letters
    to = new int[from.length];
  }

  Reading reading() {
    int i = 0;
    while (i < text.length()) {
      i = read(i);
    }
    unmask();
    new Scanned(plain).mend();
    return new Reading(text, plain.toString(), from, to);
  }

  /** Reads what begins at an index, and says where the next begins. */
  private int read(int start) {
    int point = text.codePointAt(start);
    int end = start + Character.charCount(point);
    if (invisible(point) || (point == '\r' && end < text.length() && text.charAt(end) == '\n')) {
      return end;
    }
    if (marks(end)) {
      return composed(start, end);
    }
    if (point == '-' || dash(point)) {
      int after = parted(start, end);
      if (after > end) {
        return after;
      }
    }
    write(normal(point), start, end);
    return end;
  }

  private boolean marks(int at) {
    return at < text.length() && mark(text.charAt(at));
  }

  private static boolean mark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A letter with the accents that follow it; more than one letter can bear are left out. */
  private int composed(int start, int afterBase) {
    int end = afterBase;
    while (end < text.length() && mark(text.charAt(end))) {
      end++;
    }
    int some = Math.min(end, afterBase + 3);
    String one = Normalizer.normalize(text.substring(start, some), Normalizer.Form.NFC);
    write(normal(one.codePointAt(0)), start, end);
    return end;
  }

  /** Where a word goes on that was parted here at the end of a line, or the end given. */
  private int parted(int start, int end) {
    if (!inWord(plain.length() - 1)) {
      return end;
    }
    int next = end;
    boolean line = false;
    while (next < text.length()
        && next - start < 12
        && (Character.isWhitespace(text.charAt(next)) || invisible(text.charAt(next)))) {
      line |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return line && next < text.length() && Character.isLowerCase(text.charAt(next)) ? next : end;
  }

  /** Whether a letter stands there, or a digit after one that a scanner may have written for it. */
  private boolean inWord(int at) {
    if (at < 0) {
      return false;
    }
    char c = plain.charAt(at);
    boolean alike = c == '0' || c == '1';
    return Character.isLetter(c) || (alike && at > 0 && Character.isLetter(plain.charAt(at - 1)));
  }

  private void write(String normal, int start, int end) {
    for (int i = 0; i < normal.length(); i++) {
      from[plain.length()] = start;
      to[plain.length()] = end;
      plain.append(normal.charAt(i));
    }
  }

  private static String normal(int point) {
    if (point < 0x80) {
      return point == '\t' || point == '\f'
          ? " "
          : point == '\r' ? "\n" : String.valueOf((char) point);
    }
    if (Character.isDigit(point)) {
      return String.valueOf((char) ('0' + Character.digit(point, 10)));
    }
    if (Character.isSpaceChar(point)) {
      return point == 0x2028 || point == 0x2029 ? "\n" : " ";
    }
    if (dash(point)) {
      return "-";
    }
    return switch (point) {
      case '\u00B0' -> "º";
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> "\"";
      default -> other(point);
    };
  }

  private static String other(int point) {
    String same = Character.toString(point);
    if (point < COMPATIBILITY_FROM) {
      return same;
    }
    String simple = Normalizer.normalize(same, Normalizer.Form.NFKC);
    return simple.isEmpty() || simple.length() > 3 ? same : simple;
  }

  private static boolean dash(int point) {
    return Character.getType(point) == Character.DASH_PUNCTUATION || point == 0x2212;
  }

  private static boolean invisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || point == 0x034F
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point < ' ' && point != '\n' && point != '\r' && point != '\t' && point != '\f');
  }

  /** Gives words that mix alphabets, or only seem to be of ours, our letters. */
  private void unmask() {
    int i = 0;
    while (i < plain.length()) {
      int start = i;
      boolean latin = false;
      boolean alike = false;
      boolean other = false;
      for (; i < plain.length() && Character.isLetter(plain.charAt(i)); i++) {
        char c = plain.charAt(i);
        boolean looks = LOOK_ALIKES.indexOf(c) >= 0 && c > 0x250;
        latin |= c < 0x250;
        alike |= looks;
        other |= c >= 0x250 && !looks;
      }
      if (alike && (latin || !other)) {
        unmask(start, i);
      }
      i = Math.max(i, start + 1);
    }
  }

  private void unmask(int start, int end) {
    for (int i = start; i < end; i++) {
      int alike = LOOK_ALIKES.indexOf(plain.charAt(i));
      if (alike >= 0 && plain.charAt(i) > 0x250) {
        plain.setCharAt(i, LOOK_ALIKES.charAt(alike + 1));
      }
    }
  }
}
