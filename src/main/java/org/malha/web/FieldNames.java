package org.malha.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of fields in the summary of errors, which stands before the fields themselves: they are
 * read from the page once all of it is written, so that no form has to say them twice.
 */
final class FieldNames {
  private static final Pattern LINE =
      Pattern.compile("<a href=\"#([^\"]+)\" data-nomear=\"sim\">([^<]*)</a>");
  private static final String LABEL =
      "<label(?=[^>]* for=\"%1$s\")[^>]*>(.*?)</label>"
          + "|<fieldset(?=[^>]* id=\"%1$s\")[^>]*>\\s*<legend[^>]*>(.*?)</legend>";

  private FieldNames() {}

  /** The page with the name of its field before every sentence that would do for any. */
  static String said(String page) {
    Matcher line = LINE.matcher(page);
    return line.replaceAll(
        found ->
            Matcher.quoteReplacement(
                "<a href=\"#"
                    + found.group(1)
                    + "\">"
                    + name(page, found.group(1))
                        .map(name -> named(name, found.group(2)))
                        .orElse(found.group(2))
                    + "</a>"));
  }

  private static Optional<String> name(String page, String field) {
    Matcher label =
        Pattern.compile(LABEL.formatted(Pattern.quote(field)), Pattern.DOTALL).matcher(page);
    return label.find()
        ? Optional.of(plain(label.group(1) == null ? label.group(2) : label.group(1)))
            .filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  /** Without "(optional)" and other small print. */
  private static String plain(String label) {
    return label
        .replaceAll("(?s)<small.*?</small>|<span class=\"opcional\">.*?</span>|<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String named(String name, String sentence) {
    if (name.matches(".*[?!.:]")) {
      return name + " " + sentence;
    }
    String first = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
    return name + ": " + first + sentence.substring(1);
  }
}
