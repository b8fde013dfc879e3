package org.malha.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways in which a text names one person: by full name, by e-mail address, by handle. Each is
 * found in plain text and in HTML, whose signs may be written as numbers, and only as a whole: who
 * is called Ana Sá is not found in Ana Sábio.
 *
 * <p>A name of one word is a word like others (Rosa, Oliveira) and so is one that somebody else or
 * an organisation has too; then only address and handle count.
 */
public final class Names {
  /** What stands where the name stood: the sign of an omission in any language. */
  public static final String OMITTED = "[…]";

  private static final String NOT_AFTER = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String NOT_BEFORE = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String NOT_AFTER_HANDLE = "(?<![\\p{L}\\p{N}._-])";
  private static final String NOT_BEFORE_HANDLE = "(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])";
  private static final String SPACE = "(?:\\s|&nbsp;|&#160;|<br ?/?>)+";

  private final List<String> written = new ArrayList<>();
  private final Pattern pattern;

  /**
   * The names of a person.
   *
   * @param name whole, or empty when it must not count
   */
  public Names(String name, String handle, String email) {
    var ways = new ArrayList<String>();
    add(ways, email, NOT_AFTER_HANDLE + sign(email) + NOT_BEFORE_HANDLE);
    add(ways, "@" + handle, NOT_AFTER_HANDLE + sign("@" + handle) + NOT_BEFORE_HANDLE);
    if (name.strip().contains(" ")) {
      add(ways, name.strip(), NOT_AFTER + sign(name.strip()) + NOT_BEFORE);
    }
    pattern =
        Pattern.compile(String.join("|", ways), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void add(List<String> ways, String as, String regex) {
    written.add(as);
    ways.add(regex);
  }

  /** The expression of one way of writing; every sign may stand as a number of HTML. */
  private static String sign(String text) {
    return text.codePoints().mapToObj(Names::one).collect(Collectors.joining());
  }

  private static String one(int sign) {
    if (Character.isWhitespace(sign)) {
      return SPACE;
    }
    String itself = Pattern.quote(Character.toString(sign)) + entity(sign);
    return Character.isLetterOrDigit(sign) && sign < 128
        ? itself
        : "(?:" + itself + "|&#0*" + sign + ";|&#x0*" + Integer.toHexString(sign) + ";)";
  }

  /** The name by which HTML may write a sign of its own. */
  private static String entity(int sign) {
    return switch (sign) {
      case '&' -> "(?:amp;)?";
      case '<' -> "|&lt;";
      case '>' -> "|&gt;";
      case '"' -> "|&quot;";
      default -> "";
    };
  }

  /** Patterns for {@code like} on a lower-cased column; they find at least what is named. */
  List<String> likes() {
    return written.stream()
        .map(
            way ->
                way.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .mapToObj(
                        sign ->
                            sign < 128 && Character.isLetterOrDigit(sign)
                                ? Character.toString(sign)
                                : "%")
                    .collect(Collectors.joining("", "%", "%")))
        .toList();
  }

  /** Whether a text names the person. */
  public boolean in(String text) {
    return pattern.matcher(text).find();
  }

  /** The text with {@link #OMITTED} wherever it named the person. */
  public String without(String text) {
    return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(OMITTED));
  }
}
