package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.content.Broken;
import org.malha.content.ContentFolder;
import org.malha.content.Vocabularies;
import org.malha.content.Vocabulary;

class ReadingTest {
  private static final String LONG = "x".repeat(81);
  private static final String FIGURES =
      """
      id: figures-own
      pt: "Nossos"
      en: "Ours"
      licence: CC BY 4.0
      figures:
        - id: fig-own
          value: 44
          qualifier: exact
          unit: practices
          kind: measured
          pt: "Práticas"
          en: "Practices"
          source: {document: esn-report-summary}
          links: [term-one]
      """;

  private static Broken broken(String file, String text) {
    return assertThrows(Broken.class, () -> Texts.READING.read(file, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures-own", "fig-own", "term-one"})
  void anIdOfAFigureFileThatTheDatabaseCannotHoldIsAFaultWithItsLine(String id) {
    Texts.READING.read("figures/own.yaml", FIGURES);
    String text = FIGURES.replace(id, LONG);
    int line = text.lines().takeWhile(one -> !one.contains(LONG)).toList().size() + 1;
    assertEquals(line, broken("figures/own.yaml", text).line());
    assertEquals(line, broken("figures/own.yaml", FIGURES.replace(id, "\"../a b\"")).line());
  }

  @Test
  void whatAFilePointsAtMustLookLikeAnId() {
    String term = Texts.term("t", "");
    Texts.READING.read("glossary/t.md", term.replace("related: []", "related: [ES1, other]"));
    Broken thrown =
        broken("glossary/t.md", term.replace("related: []", "related:\n  - other\n  - " + LONG));
    assertEquals(13, thrown.line(), thrown.getMessage());
    broken("glossary/t.md", term.replace("broader: []", "broader: [\"<b>\"]"));
  }

  @Test
  void aPathThatTheDatabaseCannotHoldIsAFault() {
    assertTrue(
        String.valueOf(
                broken("glossary/" + "x".repeat(300) + ".md", Texts.term("t", "")).getMessage())
            .contains("path"));
  }

  @Test
  void anythingElseThatGoesWrongIsAFaultOfTheFile() {
    var failing =
        new Reading(
            new Vocabularies(new ContentFolder()) {
              @Override
              public java.util.Map<String, org.malha.content.Concept> concepts(String name) {
                throw new IllegalStateException("no " + Vocabulary.class);
              }
            });
    Broken thrown =
        assertThrows(
            Broken.class, () -> failing.read("practices/a.md", Texts.practice("a", "ES1", "Um")));
    assertTrue(String.valueOf(thrown.getMessage()).contains("IllegalStateException"));
  }
}
