package org.malha.web;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keys that put names in Portuguese alphabetical order, whichever database sorts them.
 *
 * <p>H2 compares bytes and PostgreSQL follows the collation of its server, which may skip spaces
 * and signs. Both agree on digits and lower-case Latin letters, so a key holds nothing else: words
 * are joined by {@code 0}, a digit {@code d} is written {@code 1d}, and {@code 00} ends the words.
 * After that comes the name itself in hexadecimal, so that names with the same words (Évora, évora)
 * keep one order everywhere.
 */
public final class SortKeys {
  private static final char WORD_END = '0';
  private static final String NAME_FOLLOWS = "00";
  private static final int TIE_LENGTH = 64;
  private static final HexFormat HEXADECIMAL = HexFormat.of();
  private static final String SILENT = "ºª'’‘`´";

  private SortKeys() {}

  /**
   * The key of a name. Accents and case do not count, apostrophes vanish, other signs part words as
   * spaces do, and a shorter name comes before a longer one that begins with it ({@code Vila Nova},
   * {@code Vila Nova de Gaia}, {@code Vilar}).
   *
   * @param name any text; of a name whose first 64 UTF-16 units equal another's the rest breaks no
   *     tie
   * @return characters 0-9 and a-z only, at most 258 more than twice the length of the folded name
   */
  public static String of(String name) {
    var key = new StringBuilder(words(name)).append(NAME_FOLLOWS);
    for (int i = 0; i < Math.min(TIE_LENGTH, name.length()); i++) {
      key.append(HEXADECIMAL.toHexDigits(name.charAt(i)));
    }
    return key.toString();
  }

  /** Things in the order of their names, whose keys are made once each. */
  public static <T> List<T> sorted(Stream<T> things, Function<T, String> name) {
    return things
        .map(thing -> Map.entry(of(name.apply(thing)), thing))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * The part of a key that stands for the words of a text, so that the keys of names that contain
   * these words contain it; empty when there are none.
   */
  public static String words(String text) {
    var words = new StringBuilder();
    for (char c : fold(text).toCharArray()) {
      if (c >= '0' && c <= '9') {
        words.append('1');
      }
      words.append(c == ' ' ? WORD_END : c);
    }
    return words.toString();
  }

  /**
   * The words of a text in lower-case ASCII letters and digits, parted by single spaces; empty when
   * there are none. Ordinal signs (n.º, 1.ª) are dropped, writing that is not Latin too.
   */
  static String fold(String text) {
    String plain =
        Normalizer.normalize(spoken(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var words = new StringBuilder(plain.length());
    boolean parted = false;
    for (char c : plain.toCharArray()) {
      String letter = letter(c);
      if (letter.equals(" ")) {
        parted = true;
      } else if (!letter.isEmpty()) {
        words.append(parted && !words.isEmpty() ? " " : "").append(letter);
        parted = false;
      }
    }
    return words.toString();
  }

  private static String spoken(String text) {
    var spoken = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (SILENT.indexOf(c) < 0) {
        spoken.append(c);
      }
    }
    return spoken.toString();
  }

  /** What stands for a lower-case character: nothing for an accent, a space for a sign. */
  private static String letter(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ' -> "d";
      case 'ł' -> "l";
      default -> accent(c) ? "" : " ";
    };
  }

  private static boolean accent(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
