package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Facilitadora,AF",
    "Maria da Conceição dos Santos,MS",
    "Ângela,Â",
    "ana e silva,AS",
    "João d'Almeida,JA"
  })
  void aPersonIsFirstAndLastName(String name, String initials) {
    assertEquals(initials, Initials.ofPerson(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Montemor-o-Novo,MN",
    "Évora,Év",
    "Lousã,Lo",
    "Freixo de Espada à Cinta,FC",
    "Vila Real de Santo António,VA"
  })
  void aPlaceIsTwoLetters(String name, String letters) {
    assertEquals(letters, Initials.ofPlace(name));
  }

  @Test
  void nobodyIsAQuestion() {
    assertEquals("?", Initials.ofPerson("  "));
    assertEquals("?", Initials.ofPlace("de"));
  }

  @Test
  void aLetterBeyondTheFirstPlaneStaysWhole() {
    assertEquals("𝒜", Initials.ofPerson("𝒜"));
    assertEquals("𝒜b", Initials.ofPlace("𝒜bc"));
  }
}
