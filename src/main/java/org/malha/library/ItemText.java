package org.malha.library;

import java.text.Normalizer;
import java.util.Optional;
import org.malha.content.Broken;
import org.malha.content.Vocabularies;
import org.malha.web.Form;

/**
 * The text of an item in a form: front matter and body in two fields, joined to the same bytes
 * again.
 */
final class ItemText {
  static final String FRONT = "frente";
  static final String BODY = "corpo";
  static final String VERSION = "versao";

  private static final int LONGEST = 200_000;
  private static final String RULE = "---\n";

  private ItemText() {}

  /** A text as a form would send it back unchanged. */
  static String plain(String text) {
    return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
  }

  /** A form filled in with a text. */
  static Form form(String text, boolean yaml) {
    String plain = text.replace("\r\n", "\n");
    int end = plain.indexOf("\n" + RULE, RULE.length() - 1);
    if (yaml || end < 0) {
      return Form.empty().with(BODY, plain);
    }
    return Form.empty()
        .with(FRONT, plain.substring(RULE.length(), end + 1))
        .with(BODY, plain.substring(end + 1 + RULE.length()));
  }

  /** The text of a form, with plain line ends and in NFC, else as it was typed. */
  static String text(Form form, boolean yaml) {
    String body = plain(form.value(BODY));
    if (yaml) {
      return body;
    }
    String front = plain(form.value(FRONT));
    return RULE + front + (front.endsWith("\n") ? "" : "\n") + RULE + body;
  }

  /** Reads the text as the import would; what is wrong with it is written into the form. */
  static Optional<Item> read(Form form, LibraryItem item, Vocabularies vocabularies) {
    boolean yaml = yaml(item);
    if (!yaml) {
      form.text(FRONT, LONGEST);
    }
    form.text(BODY, LONGEST);
    if (!form.ok()) {
      return Optional.empty();
    }
    try {
      Item read = new Reading(vocabularies).read(item.file(), text(form, yaml));
      if (read.kind().word().equals(item.kind()) && read.id().equals(item.key())) {
        return Optional.of(read);
      }
      form.reject(yaml ? BODY : FRONT, "curator.id", item.key());
    } catch (Broken e) {
      form.reject(
          yaml ? BODY : FRONT,
          "curator.broken",
          String.valueOf(e.line()),
          String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  static boolean yaml(LibraryItem item) {
    return item.file().endsWith(".yaml");
  }
}
