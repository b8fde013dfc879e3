package org.malha.web;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private static final String WORD_END = "0";
  private static final String NAME_FOLLOWS = "00";
  private static final int TIE_LENGTH = 64;
  private static final HexFormat HEXADECIMAL = HexFormat.of();
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern SILENT = Pattern.compile("[ºª'’‘`´]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

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
    var tie =
        name.chars()
            .limit(TIE_LENGTH)
            .mapToObj(unit -> HEXADECIMAL.toHexDigits((char) unit))
            .collect(Collectors.joining());
    return words(name) + NAME_FOLLOWS + tie;
  }

  /**
   * The part of a key that stands for the words of a text, so that the keys of names that contain
   * these words contain it; empty when there are none.
   */
  public static String words(String text) {
    return DIGIT.matcher(fold(text)).replaceAll("1$0").replace(" ", WORD_END);
  }

  /**
   * The words of a text in lower-case ASCII letters and digits, parted by single spaces; empty when
   * there are none. Ordinal signs (n.º, 1.ª) are dropped, writing that is not Latin too.
   */
  static String fold(String text) {
    var ascii =
        ACCENTS
            .matcher(
                Normalizer.normalize(SILENT.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ł", "l");
    return SIGNS.matcher(ascii).replaceAll(" ").strip();
  }
}
