package org.malha.library;

import java.util.ArrayList;
import java.util.List;
import org.malha.content.Broken;
import org.malha.content.ContentFile;
import org.malha.web.Language;
import org.malha.web.Markdown;

/**
 * A part of a text under a heading of its own.
 *
 * @param heading in plain text; empty for what stands before the first
 * @param markdown what stands under it
 */
public record Passage(String heading, String markdown) {
  /** What a file says in one language and in the other. */
  public record Texts(List<Passage> pt, List<Passage> en) {
    /** In a language. */
    public List<Passage> in(Language language) {
      return language == Language.PT ? pt : en;
    }
  }

  /**
   * The text of a file.
   *
   * @throws Broken when a language is missing, empty, or too long
   */
  static Texts of(ContentFile file) {
    return new Texts(of(file, Language.PT), of(file, Language.EN));
  }

  /**
   * The text of a file that is written in one language, which readers of the other read too.
   *
   * @throws Broken when it is missing, empty, or too long
   */
  static Texts only(ContentFile file, Language language) {
    List<Passage> passages = of(file, language);
    return new Texts(passages, passages);
  }

  private static List<Passage> of(ContentFile file, Language language) {
    var parts = new ArrayList<Passage>();
    for (String part : ("\n" + file.in(language)).split("\\n### ", -1)) {
      boolean first = parts.isEmpty() && !file.in(language).startsWith("### ");
      int end = part.indexOf('\n');
      boolean headed = !part.startsWith("\n") && !part.isEmpty();
      String heading = !headed ? "" : (end < 0 ? part : part.substring(0, end)).strip();
      String markdown = !headed ? part.strip() : end < 0 ? "" : part.substring(end).strip();
      if (markdown.length() > Markdown.MAX_LENGTH) {
        throw new Broken(file.line(markdown), "has a part of more than 50,000 characters");
      }
      if (!markdown.isEmpty()) {
        parts.add(new Passage(first ? "" : heading, markdown));
      }
    }
    if (parts.isEmpty()) {
      throw new Broken(file.bodyLine(), "says nothing in " + language.code());
    }
    return List.copyOf(parts);
  }
}
