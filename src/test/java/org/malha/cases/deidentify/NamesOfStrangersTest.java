package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Names are taken whole where a word is also something else, a town, or short for an office. By the
 * rules alone: the second opinion may add a word in doubt.
 */
class NamesOfStrangersTest {
  private static final Deidentifier FINDER = Deidentifier.rules();

  @Test
  void aNameThatIsAlsoATownGoesOnAsAName() {
    assertFound(
        "ADRIANO LOUREIRO; MARIA DA CONCEIÇÃO ROCHA",
        "FILHO DE ADRIANO LOUREIRO E DE MARIA DA CONCEIÇÃO ROCHA, CASADOS HÁ ANOS");
    assertFound(
        "PAULO JORGE GLÓRIA; SÓNIA VALA",
        "O MENOR É FILHO DE PAULO JORGE GLÓRIA E DE SÓNIA VALA, SEM RENDIMENTOS");
  }

  @Test
  void aSurnameMayBeAnyWord() {
    assertFound("Dulce Entrudo", "A assistente social, Dulce Entrudo, pediu resposta.");
    assertFound("Mónica Letra", "Avaliar com a psicóloga Mónica Letra sem os pais.");
    assertFound("Neca Taxista", "Quem os leva é o Neca Taxista e cobra caro.");
    assertFound("paulo eira", "falei com o doutor paulo eira e a menina tem de voltar à escola");
  }

  @Test
  void mariaIsWrittenShort() {
    assertFound("M.ª do Céu Ralo", "Na reunião esteve a M.ª do Céu Ralo.");
    assertFound("M. da Luz Caiado", "Assinou a M. da Luz Caiado.");
  }

  @Test
  void whoeverWroteMayBeALetterAndWhoeverSpokeAnOffice() {
    assertFound("L", "Aprovado o voto de pesar. L. secretariou.");
    assertFound(
        "Anabela Meira; AM",
        "Presentes: Anabela Meira (psicóloga).\n1. Aluno do 7.º C: a AM informou que vem.");
    assertFound("M.L", "Psic. – sessão 4. M.L., 11A, veio com a avó.");
  }

  @Test
  void childrenAreNamedInARow() {
    assertFound(
        "valentim e estrela",
        "os moços valentim e estrela estao na escola e gostam muito de la ir");
    assertFound(
        "Anmol; Gurleen", "Faltaram dois alunos à aula.\nAnmol e Gurleen, primos, faltam muito.");
  }

  private static void assertFound(String expected, String text) {
    String found =
        FINDER.examine(text, Language.PORTUGUESE).marks().stream()
            .filter(mark -> mark.kind() == Kind.NAME)
            .map(mark -> text.substring(mark.start(), mark.end()))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
