package org.malha.library;

import org.malha.content.Yaml;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * Where something stands in a document.
 *
 * @param document the name of the stored text
 * @param section its heading; may be empty
 * @param lines of the stored text; may be empty
 */
public record Source(String document, String section, String lines) {
  static Source of(Yaml row) {
    return new Source(row.text("document"), row.text("section", ""), row.text("lines", ""));
  }

  /** What the document is called, as it would be cited. */
  public String name(Language language) {
    return name(document, language);
  }

  /** What a document is called; its own name where we know no other. */
  public static String name(String document, Language language) {
    String key = "source." + document;
    return Messages.has(language, key) ? Messages.text(language, key) : document;
  }
}
