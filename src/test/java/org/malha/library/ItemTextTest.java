package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.content.ContentFolder;
import org.malha.web.Form;

class ItemTextTest {
  private static final String TEXT = Texts.practice("a", "ES1", "Texto");

  private final LibraryItem item =
      new LibraryItem(Texts.READING.read("practices/a.md", TEXT), TEXT, Instant.EPOCH);

  private Form read(String text) {
    Form form = ItemText.form(text, false);
    ItemText.read(form, item, Texts.VOCABULARIES);
    return form;
  }

  @ParameterizedTest
  @CsvSource({
    "Resumo,NIF 501442600,form.identifier.nif",
    "Practice ES1,Write to maria@example.org,form.identifier.email",
    "Prática ES1,Liguem 912 345 678,form.identifier.phone",
  })
  void whatIdentifiesAPersonIsFoundInTheFrontMatterToo(String was, String is, String key) {
    Form form = read(TEXT.replace(was, is));
    assertFalse(form.ok());
    assertEquals(key, form.problems().get(0).key());
    assertEquals(ItemText.FRONT, form.problems().get(0).field());
  }

  @Test
  void anAddressThatBelongsThereMayBeConfirmed() {
    Form form = ItemText.form(TEXT.replace("Resumo", "maria@example.org"), false);
    assertTrue(
        ItemText.read(form.with(Form.CONFIRMED, "sim"), item, Texts.VOCABULARIES).isPresent());
  }

  @Test
  void whatWasTypedInPiecesIsKeptComposed() {
    Form form =
        ItemText.form(TEXT.replace("Resumo", "Resumo\u0301").replace("Texto", "e\u0301"), false);
    String kept = ItemText.text(form, false);
    assertTrue(kept.contains("Resum\u00f3"));
    assertTrue(kept.contains("\u00e9"));
    assertEquals(kept, ItemText.plain(kept));
  }

  @Test
  void everyPackedTextMayBeSavedAsItIs() {
    for (String folder :
        List.of("background", "courses", "glossary", "models", "practices", "recommendations")) {
      ContentFolder.packed(folder, ".md")
          .texts()
          .forEach(
              (file, text) -> {
                var held = new LibraryItem(Texts.READING.read(file, text), text, Instant.EPOCH);
                Form form = ItemText.form(text, false);
                assertTrue(
                    ItemText.read(form, held, Texts.VOCABULARIES).isPresent(),
                    () -> file + form.problems());
                assertEquals(ItemText.plain(text), ItemText.text(form, false), file);
              });
    }
  }
}
