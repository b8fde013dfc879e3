package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses and names used in social networks; leaves sites of the state and of law. */
final class WebAddresses implements Form {
  private static final String REST = "[^\\s<>\"'()\\[\\],;]";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d@])(?:https?\\s?:\\s?/\\s?/\\s?|www\\s?\\.\\s?)"
              + REST
              + "{2,600}+");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?<![\\p{Ll}\\p{Lu}\\d@._/-])(?![\\d-]{1,9}\\.[a-z]{2}(?![\\p{L}\\d/]))[\\p{L}\\d][\\p{L}\\d-]{0,60}(?:\\.[\\p{L}\\d-]{1,60}){0,5}"
              + "\\.(?:(?:pt|com|org|net|eu|br|cv|ao|uk|fr|info|io|app|blog|site|online|example)(?![\\p{L}\\d])"
              + "(?:/"
              + REST
              + "{0,600}+)?|[a-z]{2,4}/"
              + REST
              + "{2,600}+)");
  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{Ll}\\p{Lu}\\d._%+@-])@\\s?[\\p{L}\\d_][\\p{L}\\d._-]{0,60}");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:instagram|insta|ig|facebook|face|fb|tiktok|tik tok|snap|snapchat|telegram|twitter"
              + "|linkedin|discord|perfil|username|user|nick|skype)[^\\p{L}\\d\\n]{1,4}(?:(?:e|é|o|is|do|da|de)\\s)?"
              + "([\\p{L}][\\p{L}\\d]{0,30}[._\\d][\\p{L}\\d._]{1,40})");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:https?\\W{1,5})?(?:[a-z0-9-]{1,40}\\.){0,3}(?:gov\\.pt|seg-social\\.pt|dre\\.pt"
              + "|europa\\.eu|who\\.int|un\\.org|unicef\\.org|cnpdpcj\\.gov\\.pt|iefp\\.pt|ine\\.pt"
              + "|pgdlisboa\\.pt|cnpd\\.pt|parlamento\\.pt|apav\\.pt)(?:[/?#:].*)?");

  @Override
  public void find(Sight sight, Spans spans) {
    String folded = sight.reading().folded();
    add(ADDRESS.matcher(folded), 0, spans, 0.97);
    add(DOMAIN.matcher(folded), 0, spans, 0.9);
    add(HANDLE.matcher(folded), 0, spans, 0.9);
    add(NAMED.matcher(folded), 1, spans, 0.7);
  }

  private static void add(Matcher found, int group, Spans spans, double confidence) {
    while (found.find()) {
      String text = found.group(group);
      int end = found.end(group);
      int last = text.length();
      while (last > 1 && ".:!?-".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
        end--;
      }
      if (!PUBLIC.matcher(text.substring(0, last)).matches()) {
        spans.add(found.start(group), end, Kind.URL, confidence);
      }
    }
  }
}
