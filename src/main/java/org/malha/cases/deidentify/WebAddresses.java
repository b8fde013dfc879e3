package org.malha.cases.deidentify;

import java.util.function.IntPredicate;
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

  /** The longest part of a name, and the shortest before its first dot is one character. */
  private static final int LABEL = 61;

  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:https?\\W{1,5})?(?:[a-z0-9-]{1,40}\\.){0,3}(?:gov\\.pt|seg-social\\.pt|dre\\.pt"
              + "|europa\\.eu|who\\.int|un\\.org|unicef\\.org|cnpdpcj\\.gov\\.pt|iefp\\.pt|ine\\.pt"
              + "|pgdlisboa\\.pt|cnpd\\.pt|parlamento\\.pt|apav\\.pt)(?:[/?#:].*)?");

  @Override
  public void find(Sight sight, Spans spans) {
    String folded = sight.reading().folded();
    IntPredicate begins = i -> folded.startsWith("http", i) || folded.startsWith("www", i);
    Anchors.each(ADDRESS, folded, begins, 0, found -> add(found, 0, spans, 0.97));
    Anchors.each(DOMAIN, folded, i -> parts(folded, i), LABEL, found -> add(found, 0, spans, 0.9));
    Anchors.each(HANDLE, folded, i -> folded.charAt(i) == '@', 0, f -> add(f, 0, spans, 0.9));
    Matcher named = NAMED.matcher(folded);
    while (named.find()) {
      add(named, 1, spans, 0.7);
    }
  }

  /** Whether a dot joins two names. */
  private static boolean parts(String text, int i) {
    return text.charAt(i) == '.'
        && i + 1 < text.length()
        && !Character.isWhitespace(text.charAt(i + 1));
  }

  private static void add(Matcher found, int group, Spans spans, double confidence) {
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
