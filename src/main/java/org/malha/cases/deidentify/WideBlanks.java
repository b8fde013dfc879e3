package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several blanks inside a name, as scanners and hasty hands leave them: "Glória dos Anjos" is one
 * name. A column of a form that follows, "Ana Reis Estado civil: viúva", is none of it.
 */
final class WideBlanks {
  private static final Pattern REST =
      Pattern.compile(
          "[ \\t]{1,3}+(?:(d[aeo]s?|e)[ \\t]{1,3}+)?(\\p{Lu}\\p{L}{1,20}+)"
              + "(?![\\p{L} .]{0,20}:)");
  private static final Phrases SURNAMES = Phrases.read("surnames.txt");
  private static final int MOST = 5;

  private final String plain;
  private final Sequence words;

  private WideBlanks(Reading reading) {
    plain = reading.plain();
    words = new Sequence(reading);
  }

  /** Adds to each name what goes on after several blanks. */
  static void widen(Reading reading, Spans spans) {
    if (reading.plain().contains("  ")) {
      new WideBlanks(reading).widen(spans);
    }
  }

  private void widen(Spans spans) {
    for (Span span : spans.all()) {
      int end = span.kind() == Kind.NAME ? end(span) : span.end();
      if (end > span.end()) {
        spans.add(span.start(), end, Kind.NAME, span.confidence());
      }
    }
  }

  private int end(Span span) {
    int end = span.end();
    boolean wide = plain.substring(span.start(), end).contains("  ");
    Matcher rest = REST.matcher(plain);
    for (int more = 0; more < MOST && rest.region(end, plain.length()).lookingAt(); more++) {
      wide |= rest.group().contains("  ");
      boolean particle = rest.group(1) != null && !rest.group(1).equals("e");
      int at = words.first(rest.start(2));
      boolean surname = SURNAMES.end(words, at) > at && !NameWord.of(words.folded(at)).given();
      if (!wide || words.loose() || !(particle || surname)) {
        return end;
      }
      end = rest.end(2);
    }
    return end;
  }
}
