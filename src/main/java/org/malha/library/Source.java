package org.malha.library;

import java.util.List;
import org.malha.content.Broken;
import org.malha.content.Yaml;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * Where something stands in a document.
 *
 * @param documents the names of the stored texts; several where one document has two languages
 * @param section its heading; may be empty
 * @param lines of the stored text; may be empty
 */
public record Source(List<String> documents, String section, String lines) {
  static Source of(Yaml row) {
    List<String> documents =
        row.optional("document").map(List::of).orElseGet(() -> row.list("document"));
    if (documents.isEmpty()) {
      throw new Broken(row.line("document"), "has a source without document");
    }
    return new Source(documents, row.text("section", ""), row.text("lines", ""));
  }

  /** What the document is called, as it would be cited; its own name where we know no other. */
  public String name(Language language) {
    String document =
        documents.stream()
            .filter(one -> one.endsWith("." + language.code()))
            .findFirst()
            .orElse(documents.get(0));
    String key = "source." + document;
    return Messages.has(language, key) ? Messages.text(language, key) : document;
  }
}
