package org.malha.cases.deidentify;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds number plates: the Portuguese series of 1937, 1992, 2005 and 2020 with hyphens, spaces or
 * nothing, trailers, island mopeds, and foreign ones after a word such as {@code matrícula}.
 */
final class Plates implements Form {
  private static final String LETTERS = "[A-Za-z]{2}";
  private static final String DIGITS = "[0-9OolI]{2}";
  private static final String GAP = " ?[-.·]? ?\\n?";
  private static final Pattern PORTUGUESE =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d])(?<!\\d[-/.])(?:"
              + LETTERS
              + GAP
              + DIGITS
              + GAP
              + "(?:"
              + DIGITS
              + "|"
              + LETTERS
              + ")|"
              + DIGITS
              + GAP
              + "(?:"
              + LETTERS
              + GAP
              + DIGITS
              + "|"
              + DIGITS
              + GAP
              + LETTERS
              + "))"
              + "(?![\\p{L}\\d])(?![-/][\\p{L}\\d])");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d-])(?:\\d-[A-Za-z]{3}-\\d\\d-\\d\\d|\\d-[A-Z]{3}-\\d{3}|\\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}"
              + "|[ABCIKHTX][ABCEHIKMOPTX] ?\\d{4} ?[ABCEHIKMOPTX]{2}|[A-Z]{1,2}\\d{2,3} [B-HJ-PR-Z]{3}|[A-Z]{1,2} \\d{2,3} [B-HJ-NP-TV-Z]{3}|[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{3}-?\\d[A-Z]\\d\\d)(?![\\p{L}\\d-])");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d])(?:[A-Z]{1,3}|\\d{1,6})(?:[ .-]?(?:[A-Z]{1,4}|\\d{1,6})){1,4}(?![\\p{L}\\d])"
              + "|(?<![\\p{Ll}\\p{Lu}\\d])(?:[a-z]{1,3}|\\d{1,6})(?:-?(?:[a-z]{1,4}|\\d{1,6})){1,4}(?![\\p{L}\\d])");
  private static final Set<String> WORDS =
      Set.of(
          "de", "da", "do", "em", "as", "os", "ao", "no", "na", "se", "um", "ou", "eu", "ue", "ce",
          "ha", "ja", "so", "la", "me", "te", "tu", "vi", "fe", "sr", "dr", "km", "kg", "mg", "ml",
          "cm", "mm", "hs", "am", "pm", "to", "in", "of", "or", "at", "on", "by", "is", "it", "an",
          "en", "ic", "ip", "np", "dl", "eb", "nr", "rc", "aa", "th", "st", "nd", "rd", "h");
  private static final int LETTERS_BEFORE = 4;
  private static final Set<String> ALWAYS_WORDS = Set.of("de", "da", "do", "em", "th", "st");

  @Override
  public void find(Sight sight, Spans spans) {
    Matcher plate = PORTUGUESE.matcher(sight.plain());
    int from = 0;
    while (plate.find(from)) {
      if (meant(sight, plate, spans)) {
        spans.add(plate.start(), plate.end(), Kind.PLATE, 0.9);
        from = plate.end();
      } else {
        from = plate.start() + 1;
      }
    }
    Anchors.digits(
        OTHER,
        sight.plain(),
        LETTERS_BEFORE,
        other -> spans.add(other.start(), other.end(), Kind.PLATE, 0.7));
    foreign(sight, spans);
  }

  private static boolean meant(Sight sight, Matcher plate, Spans spans) {
    String text = plate.group();
    String letters = text.replaceAll("[^A-Za-z]", "");
    long digits = text.chars().filter(c -> Character.isDigit(c)).count();
    if (digits < (hyphens(text) ? 1 : 2) || word(text, ALWAYS_WORDS) && text.indexOf(' ') >= 0) {
      return false;
    }
    boolean vehicle = sight.signs().before(plate.start(), 80, EnumSet.of(Sign.VEHICLE)) != null;
    if (!hyphens(text) && !vehicle && spans.anyBeyond(plate.start(), plate.end())) {
      return false;
    }
    if (hyphens(text) || vehicle) {
      boolean spaced = text.contains(" ") && !hyphens(text);
      return !word(text, spaced ? WORDS : ALWAYS_WORDS) || text.indexOf(' ') < 0;
    }
    boolean upper = letters.equals(letters.toUpperCase(Locale.ROOT));
    boolean glued = text.length() == 6;
    boolean both = text.matches("[A-Z]{2}.*[A-Z]{2}|\\d\\d.*[A-Za-z]{2}.*\\d\\d");
    boolean even = glued ? both || upper : text.matches("..[^A-Za-z\\d]+..[^A-Za-z\\d]+..");
    return even && !word(text, WORDS) && text.indexOf('\n') < 0 && (upper || glued);
  }

  private static boolean hyphens(String text) {
    return text.chars().filter(c -> c == '-').count() == 2;
  }

  private static boolean word(String text, Set<String> words) {
    for (String part : text.split("[^A-Za-z]+", -1)) {
      if (words.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whatever looks like a plate of another country, soon after a word that announces one. */
  private static void foreign(Sight sight, Spans spans) {
    Matcher plate = FOREIGN.matcher(sight.plain());
    plate.useTransparentBounds(true);
    for (Signs.Found found : sight.signs().all()) {
      if (found.sign() == Sign.VEHICLE) {
        plate.region(found.end(), Math.min(sight.plain().length(), found.end() + 50));
        int tries = 0;
        while (tries < 8 && plate.find()) {
          tries++;
          String between = sight.plain().substring(found.end(), plate.start());
          if (between.contains("\n") || between.contains(". ")) {
            break;
          }
          String text = plate.group().replaceAll("[^A-Za-z\\d]", "");
          long digits = text.chars().filter(c -> Character.isDigit(c)).count();
          if (digits >= 2
              && digits < text.length()
              && text.length() >= 5
              && text.length() < 10
              && !spans.touches(plate.start(), plate.end())
              && !word(plate.group(), ALWAYS_WORDS)) {
            spans.add(plate.start(), plate.end(), Kind.PLATE, 0.75);
            break;
          }
        }
      }
    }
  }
}
