package org.malha.cases.deidentify;

import org.junit.jupiter.api.Test;

/** A plate that was dictated is found whole, by the names of its letters. */
class SpokenPlatesTest {
  @Test
  void lettersByTheirNamesAndNumbersInWords() {
    Found.assertWhole("num opel ", "sessenta e seis á éfe vinte e um", " novo parágrafo");
    Found.assertWhole("a mota é ", "quarenta dê éle zero sete", " ponto");
    Found.assertWhole("o carro, matrícula ", "zero cinco alfa bravo doze", ", é do tio");
  }

  @Test
  void theTimeAfterAPlateIsNoPartOfIt() {
    Found.assertWhole("", "VW 00 00", " às 12h30");
  }
}
