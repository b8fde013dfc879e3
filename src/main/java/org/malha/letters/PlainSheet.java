package org.malha.letters;

import java.time.Instant;
import java.time.ZoneId;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Times;

/** The plain text of a letter, in lines that a narrow window shows whole; addresses stay uncut. */
final class PlainSheet {
  static final int WIDTH = 74;

  private final Sheet sheet;
  private final Language language;
  private final Times times;
  private final StringBuilder text = new StringBuilder();

  private PlainSheet(Sheet sheet, Language language, ZoneId zone, Instant now) {
    this.sheet = sheet;
    this.language = language;
    this.times = new Times(language, zone, now);
  }

  static String of(Sheet sheet, Language language, ZoneId zone, Instant now) {
    return new PlainSheet(sheet, language, zone, now).written();
  }

  private String written() {
    wrapped("", "", sheet.title());
    sheet.sections().forEach(this::section);
    if (sheet.bare() > 0 && !sheet.single()) {
      line("");
      wrapped("", "", Messages.text(language, "letter.bare", sheet.bare()));
    }
    if (sheet.more() > 0) {
      line("");
      wrapped("", "", Messages.text(language, "letter.more", sheet.more()));
    }
    if (sheet.bare() + sheet.more() > 0) {
      line(sheet.links().inbox());
    }
    foot();
    return text.toString();
  }

  private void section(Sheet.Section section) {
    line("");
    if (!section.group().isEmpty()) {
      wrapped("", "", section.group());
      if (!sheet.single()) {
        line("=".repeat(Math.min(section.group().length(), WIDTH)));
      }
    }
    for (Sheet.Talk talk : section.talks()) {
      if (!talk.title().isEmpty() && !sheet.single()) {
        line("");
        wrapped("", "", talk.title());
      }
      talk.lines().forEach(this::told);
    }
  }

  private void told(Sheet.Line line) {
    if (!sheet.single() || !line.excerpt().isEmpty()) {
      line("");
    }
    if (!sheet.single()) {
      wrapped("- ", "  ", line.what() + " (" + times.moment(line.at()) + ")");
    }
    if (!line.excerpt().isEmpty()) {
      wrapped("  > ", "  > ", line.excerpt());
    }
    if (sheet.single()) {
      line("");
      link("letter.open", line.url());
    } else {
      line("  " + line.url());
    }
  }

  private void foot() {
    line("");
    line("-- ");
    wrapped("", "", Messages.text(language, "letter.no-answer"));
    line("");
    link("letter.choose", sheet.links().choices());
    link(sheet.occasion().key() + ".stop", sheet.links().stop());
  }

  private void link(String key, String url) {
    line(Messages.text(language, key) + ":");
    line(url);
  }

  /** Words in as many lines as they need, the first and the others after signs of their own. */
  private void wrapped(String first, String others, String words) {
    var line = new StringBuilder(first);
    boolean begun = false;
    for (String word : words.strip().split("\\s+")) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(others);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    line(line.toString());
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
