package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** What fixed forms and places find in a text, written out for tests. */
final class Found {
  private Found() {}

  static List<Span> spans(Reading reading) {
    Spans spans = new Spans(reading);
    FixedForms.all().forEach(form -> form.find(reading, spans));
    return spans.merged();
  }

  /** What leads to a place, before other rooms of the finder have spoken. */
  static Spans places(Reading reading) {
    Spans spans = new Spans(reading);
    Places.all().forEach(recogniser -> recogniser.find(reading, spans));
    return spans;
  }

  /** Fails unless just these addresses are found in a text, with semicolons between them. */
  static void assertAddresses(String expected, String text) {
    Reading reading = Reading.of(text);
    String found =
        places(reading).merged().stream()
            .filter(span -> span.kind() == Kind.ADDRESS)
            .map(span -> text.substring(reading.from(span.start()), reading.to(span.end() - 1)))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  static String marked(String text) {
    Reading reading = Reading.of(text);
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (Span span : spans(reading)) {
      int start = reading.from(span.start());
      int end = reading.to(span.end() - 1);
      marked.append(text, last, start).append('<').append(text, start, end).append('>');
      last = end;
    }
    return marked.append(text.substring(last)).toString();
  }

  /** Fails unless every letter and digit of a number that stands in a text is found. */
  static void assertWhole(String before, String number, String after) {
    String text = before + number + after;
    Reading reading = Reading.of(text);
    BitSet found = new BitSet();
    for (Span span : spans(reading)) {
      found.set(reading.from(span.start()), reading.to(span.end() - 1));
    }
    for (int i = before.length(); i < before.length() + number.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !found.get(i)) {
        assertEquals(before + "<" + number + ">" + after, marked(text));
      }
    }
  }
}
