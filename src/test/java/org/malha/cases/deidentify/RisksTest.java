package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The reasons are sentences that somebody understands, and none says that a text is safe. */
class RisksTest {
  @Test
  void aRareFactInASmallPlaceWithTheFamilyIsHigh() {
    Residue residue =
        residue(
            "A mãe dos trigémeos, que veio num contentor, vive com os filhos na freguesia de Salto.");
    assertEquals(Residue.Level.HIGH, residue.level());
    assertTrue(
        residue.reasons().get(0).startsWith("Um facto raro, um lugar pequeno"), residue.toString());
  }

  @Test
  void plainTalkIsLowButNeverSafe() {
    Residue residue =
        residue(
            "A supervisora pediu que cada pessoa trouxesse uma situação em que se sentiu só, e"
                + " depois falou da pressa e da papelada.");
    assertEquals(Residue.Level.LOW, residue.level());
    assertFalse(residue.reasons().isEmpty());
  }

  @Test
  void theOnlyOnesOfAPlaceAreKnownThere() {
    Residue residue =
        residue("São os únicos timorenses da aldeia; o filho é surdo e a mãe é cega.");
    assertEquals(Residue.Level.HIGH, residue.level());
    assertTrue(residue.reasons().get(0).contains("únicos timorenses"), residue.toString());
    assertTrue(says("É a única família com gémeos da freguesia.", "(única família"));
    assertFalse(says("A filha única do casal foi a primeira a chegar.", "único"));
    assertTrue(
        new Deidentifier(Places.all())
            .examine("They are the only family in the village.", Language.ENGLISH)
            .residue()
            .reasons()
            .get(0)
            .contains("only family in the village"));
  }

  @Test
  void aDisabilityAndTwoNationalitiesInOneHomeAreHigh() {
    assertEquals(
        Residue.Level.HIGH,
        residue("Ela é ucraniana, ele é brasileiro, e o filho de 13 anos é surdo.").level());
  }

  @Test
  void aPseudonymAfterATitleIsNoNameThatWasLeft() {
    assertFalse(says("A Dona Rosa Antunes disse ontem que vinha mais tarde.", "Dona Pessoa"));
    assertTrue(says("A Dona Pessoa disse ontem que vinha mais tarde com a filha.", "Dona Pessoa"));
  }

  @Test
  void aNameOfEverydayWordsThatWasLeftIsSaid() {
    String left = "Conheceram-se na padaria onde trabalham, a Doce Alvorada, há dois anos.";
    assertTrue(says(left, "(Doce Alvorada)"));
    assertNotEquals(Residue.Level.LOW, residue(left).level());
    assertTrue(says("A Pessoa E  dos  Anjos saiu.", "dos  Anjos"));
    assertTrue(says("Morada: [morada], CCI 402", "CCI 402"));
    assertFalse(says("Pessoa B  Pessoa C. Nome: Pessoa A  Estado civil: viúva", "Ao lado"));
  }

  @Test
  void practiceTalkWithoutPeopleIsLow() {
    assertEquals(
        Residue.Level.LOW,
        residue(
                "O Modelo Sistémico lê o silêncio como informação. Falou-se da Medida de Apoio"
                    + " Junto dos Pais e, em geral, de autismo e de esclerose lateral amiotrófica.")
            .level());
  }

  @Test
  void aScriptThatNobodyReadsIsSaid() {
    Residue residue = residue("A nota da mãe diz: Олена Коваленко.");
    assertNotEquals(Residue.Level.LOW, residue.level());
    assertTrue(residue.reasons().get(0).contains("cirílico"), residue.toString());
    assertTrue(
        new Deidentifier(Places.all())
            .examine("His name is ओम.", Language.ENGLISH)
            .residue()
            .reasons()
            .get(0)
            .contains("Devanagari"));
  }

  @Test
  void longNumbersAndExactSumsThatWereLeftAreCounted() {
    assertTrue(
        residue("O número é 123456789 e paga a renda.")
            .reasons()
            .get(0)
            .contains("números compridos"));
    assertTrue(
        residue("Recebe 347,82 € por mês e paga a renda com isso.").reasons().stream()
            .anyMatch(reason -> reason.contains("quantias exatas")));
    assertFalse(
        residue("Lei n.º 13/2003 e Portaria n.º 257/2012.").reasons().stream()
            .anyMatch(reason -> reason.contains("números compridos")));
  }

  private static boolean says(String text, String part) {
    return residue(text).reasons().stream().anyMatch(reason -> reason.contains(part));
  }

  private static Residue residue(String text) {
    return new Deidentifier(Places.all()).examine(text, Language.PORTUGUESE).residue();
  }
}
