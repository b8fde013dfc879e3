package org.malha.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.web.Language;

class ContentFileTest {
  private static final String GOOD =
      "---\nid: a\nlist: [x, y]\nnone: []\n---\n## pt\n\nOlá\n\n### Parte\n\nTexto\n\n## en\n\nHello\n";

  @Test
  void itHasFrontMatterAndTwoLanguages() {
    ContentFile file = ContentFile.read(GOOD);
    assertEquals("a", file.front().text("id"));
    assertEquals(List.of("x", "y"), file.front().list("list"));
    assertEquals(List.of(), file.front().list("none"));
    assertEquals(List.of(), file.front().list("absent"));
    assertEquals("Olá\n\n### Parte\n\nTexto", file.in(Language.PT));
    assertEquals("Hello", file.in(Language.EN));
    assertEquals(6, file.bodyLine());
    assertEquals(3, file.front().line("list"));
  }

  @Test
  void lineEndsAndMarkOfWindowsChangeNothing() {
    ContentFile file = ContentFile.read("\uFEFF" + GOOD.replace("\n", "\r\n"));
    assertEquals("Hello", file.in(Language.EN));
    assertEquals(3, file.front().line("list"));
  }

  @ParameterizedTest
  @CsvSource({
    "'no front',1",
    "'---\nid: a\n',1",
    "'---\nid: [\n---\n## pt\n',3",
    "'---\n- a\n---\n',2",
    "'---\nid: a\nx: 1\nid: b\n---\n',4",
    "'---\n? [a]\n: b\n---\n',2",
  })
  void whatIsWrongIsSaidWithItsLine(String text, int line) {
    Broken broken = assertThrows(Broken.class, () -> ContentFile.read(text));
    assertEquals(line, broken.line(), broken.getMessage());
  }

  @Test
  void aMissingValueAndAMissingLanguageAreNamed() {
    ContentFile file = ContentFile.read("---\nid: null\nn: many\n---\n## pt\n\nOlá\n");
    assertEquals(
        "has no id", assertThrows(Broken.class, () -> file.front().text("id")).getMessage());
    assertEquals(3, assertThrows(Broken.class, () -> file.front().number("n")).line());
    assertEquals(
        "has no ## en", assertThrows(Broken.class, () -> file.in(Language.EN)).getMessage());
  }

  @Test
  void nestingWithoutEndIsNoYaml() {
    String bomb = "---\na: " + "[".repeat(100_000) + "\n---\n## pt\n";
    assertTrue(
        assertThrows(Broken.class, () -> ContentFile.read(bomb)).getMessage().contains("YAML"));
  }

  @Test
  void tagsConstructNothing() {
    ContentFile file =
        ContentFile.read("---\nid: !!javax.script.ScriptEngineManager evil\n---\n## pt\n\na\n");
    assertEquals("evil", file.front().text("id"));
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefused(@ForAll @StringLength(max = 200) String text) {
    for (String one : List.of(text, "---\n" + text + "\n---\n" + text)) {
      try {
        ContentFile.read(one).in(Language.PT);
      } catch (Broken expected) {
        assertTrue(expected.line() >= 0);
      }
    }
  }
}
