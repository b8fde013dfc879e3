package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.web.Language;

class ProseTest {
  @Test
  void aTextHasTitleDayLeadAndSections() {
    var prose = Prose.of("# Ajuda\n\n2026-11-21\n\nComo se faz.\n\n## Quem vê\n\nTodos.\n");
    assertEquals("Ajuda", prose.title());
    assertEquals(LocalDate.of(2026, 11, 21), prose.changed());
    assertEquals("Como se faz.", prose.lead());
    assertEquals("quem-ve", prose.sections().get(0).id());
    assertTrue(prose.sections().get(0).body().html().contains("<p>Todos.</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "privacy", "accessibility", "contacts"})
  void bothLanguagesSayTheSameThings(String name) {
    var portuguese = Prose.read(name, Language.PT);
    var english = Prose.read(name, Language.EN);
    assertEquals(portuguese.sections().size(), english.sections().size());
    assertEquals(portuguese.changed(), english.changed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "privacy", "accessibility", "contacts"})
  void everySectionHasAnAddressOfItsOwn(String name) {
    for (Language language : Language.values()) {
      List<String> ids =
          Prose.read(name, language).sections().stream().map(Prose.Section::id).toList();
      assertEquals(ids.size(), ids.stream().distinct().count(), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "privacy", "accessibility", "contacts"})
  void englishTextsStayInEnglish(String name) {
    for (Prose.Section section : Prose.read(name, Language.EN).sections()) {
      assertFalse(section.body().html().matches("(?s).*href=\"/(?!en/).*"), section.title());
    }
  }

  @Test
  void anUnknownTextIsAMistakeOfOurs() {
    assertThrows(IllegalArgumentException.class, () -> Prose.read("nada", Language.PT));
  }
}
