package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds postal codes: Portuguese and Brazilian ones anywhere, others where the context says so. */
final class Postcodes implements Form {
  private static final Pattern PORTUGUESE =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[.,/-])(?:[1-9]\\d{3}\\s?(?:-|- |-\\n)\\s?\\d{3}|\\d{5}-\\d{3})"
              + "(?!\\d)(?!\\s?[-/]\\s?\\d)");
  private static final Pattern SPACED =
      Pattern.compile("(?:, ?|\\n|\\. |- )([1-9]\\d{3} \\d{3})(?= {1,2}\\p{Lu}\\p{L}{2})");
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d/-])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])");
  private static final Pattern CONTINENTAL =
      Pattern.compile(
          "(?:, ?|\\n)((?:[A-Z]{1,2}[- ])?\\d{5}|[A-Z]{1,2}-\\d{4}|\\d{4} [A-Z]{2})"
              + "(?= {1,2}(?!Euros?|EUR|Pessoas|Famílias)\\p{Lu}\\p{Ll}{2})");
  private static final Pattern OF_FOUR =
      Pattern.compile(
          "(?:, ?|\\n)([1-9]\\d{3})(?= \\p{Lu}\\p{Ll}{2,20},? \\(?(?:Su[ií]|B[eé]lg|Luxemb|Dinam|Denm"
              + "|[AÁ]ustria|Switz|Hungr|Noru|Norw))");
  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "\\W{0,4}((?:[A-Z]{1,2}-)?\\d{4,5}(?:[ -]\\d{3}| ?[A-Z]{2})?)(?![\\p{L}\\d])");

  @Override
  public void find(Sight sight, Spans spans) {
    Anchors.digits(PORTUGUESE, sight.digits(), 0, found -> add(sight, found, 0, spans, 0.95));
    Anchors.digits(SPACED, sight.digits(), 2, found -> add(sight, found, 1, spans, 0.7));
    Anchors.digits(BRITISH, sight.plain(), 2, found -> add(sight, found, 0, spans, 0.8));
    Anchors.digits(CONTINENTAL, sight.digits(), 5, found -> add(sight, found, 1, spans, 0.7));
    Anchors.digits(OF_FOUR, sight.digits(), 2, found -> add(sight, found, 1, spans, 0.7));
    Matcher after = AFTER_WORD.matcher(sight.digits());
    for (Signs.Found found : sight.signs().all()) {
      int end = Math.min(sight.plain().length(), found.end() + 20);
      if (found.sign() == Sign.POST && after.region(found.end(), end).lookingAt()) {
        spans.add(after.start(1), after.end(1), Kind.POSTCODE, 0.85);
      }
    }
  }

  private static void add(Sight sight, Matcher found, int group, Spans spans, double confidence) {
    if (!Amounts.at(sight, found.start(group), found.end(group))) {
      spans.add(found.start(group), found.end(group), Kind.POSTCODE, confidence);
    }
  }
}
