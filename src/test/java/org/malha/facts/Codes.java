package org.malha.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text names by a code: practices, recommendations, laws, the tables of the sources. */
final class Codes {
  private static final Pattern PRACTICE =
      Pattern.compile("\\b(?:BE|BG|DK|FI|FR|DE|GR|HU|IS|IT|NL|PL|RO|ES|SI|SE|GB)\\d+\\b");
  private static final Pattern RECOMMENDATION =
      Pattern.compile("\\b(?:REC|MAT|ESN)-[A-Z]*\\d+\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:Recomendaç(?:ão|ões)|Recommendations?) \\d+(?:(?:, | a | e | to | and )\\d+)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAW =
      Pattern.compile("\\b(?!(?:19|20)\\d\\d/)\\d+(?:-[A-Z])?/(?:19|20)\\d\\d\\b");
  private static final Pattern TABLE = Pattern.compile("\\b(?:Quadro|Tabela|Table) (\\d+)\\b");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Codes() {}

  /** The text without them. */
  static String without(String text) {
    String bare = text;
    for (Pattern code : List.of(PRACTICE, RECOMMENDATION, NUMBERED, LAW, TABLE)) {
      bare = code.matcher(bare).replaceAll(" ");
    }
    return bare;
  }

  /** Each as the table of the facts would name it. */
  static List<String> in(String text) {
    if (!hasDigit(text)) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    all(PRACTICE, text).forEach(code -> codes.add("practice " + code));
    all(RECOMMENDATION, text).forEach(code -> codes.add("recommendation " + lower(code)));
    for (String several : all(NUMBERED, text)) {
      all(DIGITS, several).forEach(number -> codes.add("recommendation rec-" + number));
    }
    codes.addAll(laws(text));
    codes.addAll(tables(text));
    return codes;
  }

  static List<String> laws(String text) {
    return all(LAW, text).stream().map(law -> "law " + law).toList();
  }

  static List<String> tables(String text) {
    return TABLE.matcher(text).results().map(table -> "table " + table.group(1)).toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.results().map(result -> result.group()).toList();
  }

  /** Most lines have none, and need no closer look. */
  static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
