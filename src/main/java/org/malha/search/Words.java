package org.malha.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart into words as they are looked for: lower case, without accents. Both ways of
 * writing a role for men and women, {@code gestor/a} and {@code gestor(a)}, are the one word {@code
 * gestor}; a word with a hyphen is its parts and also all of them together.
 */
final class Words {
  private static final int LONGEST = 64;
  private static final Set<String> ENDINGS =
      Set.of("a", "o", "as", "os", "es", "ora", "oras", "ra", "ras", "eira", "eiras", "na", "nas");
  private static final Set<String> CLITICS =
      Set.of(
          "se", "lhe", "lhes", "me", "nos", "vos", "o", "a", "os", "as", "lo", "la", "los", "las",
          "no", "na", "nas");
  private static final String[] FOLDED = new String[0x250];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = foldSlowly((char) c);
    }
  }

  private Words() {}

  /**
   * One word of a text.
   *
   * @param start of it in the text
   * @param end of it, with the ending that was left out of {@code form}
   * @param position counts words; parts of a compound and the whole begin at the same one
   * @param whole whether it is a compound put together, whose parts stand beside it
   */
  record Word(String form, int start, int end, int position, boolean whole) {}

  /** All words of a text, the whole of a compound directly after its first part. */
  static List<Word> in(String text) {
    return new Scan(text).words();
  }

  /** The forms alone, without wholes of compounds. */
  static List<String> forms(String text) {
    return in(text).stream().filter(word -> !word.whole()).map(Word::form).toList();
  }

  /** Those that say something, unless none does. */
  static List<String> telling(List<String> forms) {
    List<String> telling = forms.stream().filter(form -> !StopWords.contains(form)).toList();
    return telling.isEmpty() ? forms : telling;
  }

  /** All of a text as one mark: letters and digits only, folded. */
  static String mark(String text) {
    var mark = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        fold(text.charAt(i), mark);
      }
    }
    return mark.length() > LONGEST ? mark.substring(0, LONGEST) : mark.toString();
  }

  private static void fold(char c, StringBuilder into) {
    if (c < 128) {
      into.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else if (c < FOLDED.length) {
      into.append(FOLDED[c]);
    } else {
      into.append(foldSlowly(c));
    }
  }

  private static String foldSlowly(char c) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ' -> "d";
      case 'ł', 'Ł' -> "l";
      case 'ª', 'º' -> "";
      default ->
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
              .replaceAll("\\p{M}+", "")
              .toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** One way through a text. */
  private static final class Scan {
    private final String text;
    private final List<Word> words;
    private final StringBuilder form = new StringBuilder();
    private int at;
    private int position;

    Scan(String text) {
      this.text = text;
      this.words = new ArrayList<>(2 + text.length() / 6);
    }

    List<Word> words() {
      while (at < text.length()) {
        if (inWord(at)) {
          compound();
        } else {
          at++;
        }
      }
      return words;
    }

    private boolean inWord(int i) {
      char c = text.charAt(i);
      if (c < 128) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      }
      if (Character.isSurrogate(c)) {
        return letterOfTwo(Character.isLowSurrogate(c) ? i - 1 : i);
      }
      return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean letterOfTwo(int high) {
      return high >= 0
          && high + 1 < text.length()
          && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))
          && Character.isLetter(text.codePointAt(high));
    }

    /** A word, or several that hyphens join. */
    private void compound() {
      int first = words.size();
      int start = at;
      String part = part();
      if (!hyphenHere()) {
        return;
      }
      var whole = new StringBuilder(part);
      boolean clitic;
      do {
        at++; // the hyphen
        part = part();
        clitic = CLITICS.contains(part);
        whole.append(part);
      } while (hyphenHere());
      if (!clitic && whole.length() <= LONGEST && words.size() > first) {
        int where = words.get(first).position();
        words.add(first + 1, new Word(whole.toString(), start, at, where, true));
      }
    }

    private boolean hyphenHere() {
      return at + 1 < text.length()
          && (text.charAt(at) == '-' || text.charAt(at) == '\u2010' || text.charAt(at) == '\u2011')
          && inWord(at + 1);
    }

    private String part() {
      int start = at;
      plainly();
      if (at > start && at - start <= LONGEST && endsHere()) {
        return add(text.substring(start, at), start);
      }
      form.setLength(0);
      form.append(text, start, at);
      while (at < text.length() && (inWord(at) || text.charAt(at) == '\u00AD')) {
        if (text.charAt(at) != '\u00AD') { // a hyphen that only shows at the end of a line
          fold(text.charAt(at), form);
        }
        at++;
        int plain = at;
        plainly();
        form.append(text, plain, at);
      }
      if (form.length() > 1) {
        skipEnding();
      }
      if (form.isEmpty()) {
        return "";
      }
      return add(form.length() > LONGEST ? form.substring(0, LONGEST) : form.toString(), start);
    }

    private String add(String folded, int start) {
      words.add(new Word(folded, start, at, position++, false));
      return folded;
    }

    /** Goes over what needs no folding; most words are nothing else. */
    private void plainly() {
      while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
        at++;
      }
    }

    /** Whether nothing follows that may belong to the word: no letter, sign on it or ending. */
    private boolean endsHere() {
      if (at == text.length()) {
        return true;
      }
      char next = text.charAt(at);
      return next < 128 && next != '/' && next != '(' && !inWord(at);
    }

    /** The other gender of a role, after a slash or in brackets, belongs to the word. */
    private void skipEnding() {
      if (at + 1 >= text.length() || (text.charAt(at) != '/' && text.charAt(at) != '(')) {
        return;
      }
      int end = at + 1;
      var ending = new StringBuilder();
      while (end < text.length() && inWord(end) && ending.length() <= 5) {
        fold(text.charAt(end), ending);
        end++;
      }
      boolean bracket = text.charAt(at) == '(';
      boolean closed = end < text.length() && text.charAt(end) == ')';
      if (ENDINGS.contains(ending.toString()) && bracket == closed) {
        at = bracket ? end + 1 : end;
      }
    }
  }
}
