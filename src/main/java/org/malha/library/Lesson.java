package org.malha.library;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.malha.content.Broken;
import org.malha.content.Concept;
import org.malha.content.ContentFile;
import org.malha.content.Words;
import org.malha.content.Yaml;
import org.malha.web.Language;

/**
 * What a group learnt from a case about how services work together: no situation, no people, no
 * place. Nothing in it leads to the room where it was written (ADR 0027), and it has no day but the
 * month in which it came out, together with all others of that month.
 *
 * @param language in which it is written; readers of the other language read it too
 * @param situation the kind of situation in a few words, as far as it is told
 * @param practices ids or codes of practices that it touches
 * @param constraints ids of reported constraints that it touches
 */
public record Lesson(
    Head head,
    Language language,
    YearMonth month,
    Optional<Words> situation,
    List<Concept> sectors,
    List<String> practices,
    List<String> constraints,
    Passage.Texts texts)
    implements Item {
  /** Where its files stand in an export. */
  static final String FOLDER = "lessons";

  private static final int SUMMARY = 200;

  static Lesson read(Front front, ContentFile file, String text) {
    Yaml yaml = front.yaml();
    Language language =
        Language.of(yaml.text("lang"))
            .orElseThrow(() -> new Broken(yaml.line("lang"), "is in no language of ours"));
    List<Concept> sectors = front.concepts("sectors", "sector");
    List<String> practices = front.pointing("practices", Target.PRACTICE);
    List<String> constraints = front.pointing("constraints", Target.CONSTRAINT);
    Passage.Texts texts = Passage.only(file, language);
    String title = yaml.text("title");
    String summary = beginning(texts.pt().get(0).markdown());
    return new Lesson(
        front.head(Kind.LESSON, new Words(title, title), new Words(summary, summary), text),
        language,
        month(yaml),
        yaml.optionalWords("situation"),
        sectors,
        practices,
        constraints,
        texts);
  }

  private static YearMonth month(Yaml yaml) {
    try {
      return YearMonth.parse(yaml.text("month"));
    } catch (DateTimeException e) {
      throw new Broken(yaml.line("month"), "has a month that is none: " + yaml.text("month"));
    }
  }

  private static String beginning(String markdown) {
    String plain =
        Reference.linked(markdown, "", (target, id) -> null)
            .replaceAll("[*_`\\\\]+", "")
            .replaceAll("\\s+", " ")
            .strip();
    if (plain.length() <= SUMMARY) {
      return plain;
    }
    int word = plain.lastIndexOf(' ', SUMMARY);
    return plain.substring(0, word > 0 ? word : SUMMARY) + "…";
  }
}
