package org.malha.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.malha.web.Language;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;
import org.malha.web.Slug;

/**
 * A longer text of ours, kept as Markdown in {@code pages/NAME_LANGUAGE.md}, so that whoever writes
 * well can change it without touching code. Its first line is the title, the second the day of its
 * last change, the third what it is about; sections begin with {@code ##}.
 */
public record Prose(String title, LocalDate changed, String lead, List<Section> sections) {
  /**
   * One section.
   *
   * @param id by which the index links to it
   */
  public record Section(String id, String title, SafeHtml body) {}

  /** The text of this name in this language. */
  static Prose read(String name, Language language) {
    String file = "/pages/" + name + "_" + language.code() + ".md";
    try (var in = Prose.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("No text " + file);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Prose of(String markdown) {
    String[] parts = markdown.split("(?m)^## ");
    List<String> head = parts[0].lines().filter(line -> !line.isBlank()).toList();
    return new Prose(
        head.get(0).substring(2).strip(),
        LocalDate.parse(head.get(1).strip()),
        head.get(2).strip(),
        Arrays.stream(parts).skip(1).map(Prose::section).toList());
  }

  private static Section section(String part) {
    int end = part.indexOf('\n');
    String title = part.substring(0, end).strip();
    return new Section(Slug.of(title), title, Markdown.render(part.substring(end + 1)));
  }
}
