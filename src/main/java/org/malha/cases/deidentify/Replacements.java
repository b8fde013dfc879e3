package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes the text that may be shown. Each passage is replaced by what it is, never by another name:
 * people by letters in the order of their appearance, institutions by their type, places by their
 * size, dates by the time between them. The same stands for the same inside one text, and nothing
 * is kept of it afterwards, so that two texts cannot be put together.
 */
final class Replacements {
  private static final Pattern YEARS = Pattern.compile("[ -]years?");

  private final Reading reading;
  private final Sequence words;
  private final Wording wording;
  private final People people;
  private final Times times;
  private final Letters letters;

  private Replacements(Reading reading, List<Span> spans, Language language) {
    this.reading = reading;
    words = new Sequence(reading);
    wording = Wording.of(language);
    people = new People(words, spans);
    times = new Times(reading, spans, wording);
    letters = new Letters(words, spans);
  }

  /**
   * Writes a text in one language, and in the other, or the same, what may still lead to people.
   */
  static Deidentified write(
      Reading reading, List<Span> spans, Language language, Language reasons) {
    Replacements replacements = new Replacements(reading, spans, language);
    StringBuilder redacted = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int last = 0;
    for (Span span : spans) {
      int start = Math.max(last, reading.from(span.start()));
      int end = Math.max(start, reading.to(span.end() - 1));
      String replacement = replacements.of(span);
      marks.add(new Mark(start, end, span.kind(), span.confidence(), replacement));
      redacted.append(reading.text(), last, start).append(replacement);
      last = end;
    }
    redacted.append(reading.text(), last, reading.text().length());
    String result = redacted.toString();
    return new Deidentified(
        result,
        marks,
        Risks.of(reading, replacements.words, spans, replacements.people.count(), result, reasons));
  }

  private String of(Span span) {
    return switch (span.kind()) {
      case NAME -> wording.person(people.professional(span), people.letter(span));
      case ORG, PLACE -> "[" + fitted(span) + "]";
      case ADDRESS -> "[" + wording.of("address") + letters.after(span) + "]";
      case DATE -> "[" + times.date(span, wording.form(before(span))) + "]";
      case DOB -> "[" + times.birth(span, wording.form(before(span))) + "]";
      case AGE90 -> wording.of(followed(span, YEARS) ? "age90-years" : "age90");
      default -> "[" + wording.of(span.kind().name()) + "]";
    };
  }

  /** After "na", "the" or a colon without an article, elsewhere with one. */
  private String fitted(Span span) {
    String letter = letters.after(span);
    if (letters.said(span)) {
      return wording.of("name") + letter;
    }
    String noun = wording.of(letters.type(span)) + letter;
    String before = before(span);
    if (span.kind() == Kind.PLACE && wording.definite(before)) {
      return before.equals("a") && !letter.isEmpty() ? noun : wording.agreed(before, noun);
    }
    boolean bare = !letter.isEmpty() || wording.definite(before) || field(span);
    return bare ? noun : wording.indefinite(noun);
  }

  /** Whether it is what a form asked for. */
  private boolean field(Span span) {
    int at = span.start() - 1;
    return at > 0 && reading.plain().charAt(at) == ' ' && reading.plain().charAt(at - 1) == ':';
  }

  private boolean followed(Span span, Pattern what) {
    String plain = reading.plain();
    return what.matcher(plain).region(span.end(), plain.length()).lookingAt();
  }

  /** The word that stands right before a passage, parted from it by one space. */
  private String before(Span span) {
    String plain = reading.plain();
    int end = span.start() - 1;
    if (end <= 0 || plain.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && end - start < 7 && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    return plain.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
