package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class CharterIT {
  private static String version(Made made, String form) {
    return as(ANA).get(made.path() + form).page().selectFirst("input[name=versao]").val();
  }

  @Test
  void theCharterIsWrittenInMarkdownAndReadByThoseWhoReadTheGroup() {
    Made made = Made.by(ANA, "public");
    assertTrue(visitor().get(made.path() + "/carta").text().contains("ainda não escreveu"));
    Answer saved =
        as(ANA)
            .submit(
                made.path() + "/carta",
                "texto",
                "Decidimos **em conjunto**. <script>alert(1)</script>",
                "versao",
                version(made, "/carta/edicao"));
    assertEquals("em conjunto", saved.page().selectFirst(".prosa strong").text());
    assertFalse(saved.page().select(".prosa script").hasText());
    assertTrue(visitor().get(made.path() + "/carta").text().contains("em conjunto"));
    assertTrue(visitor().get(made.path()).text().contains("Decidimos em conjunto"));
  }

  @Test
  void theSecondOfTwoEditorsSeesBothTexts() {
    Made made = Made.by(ANA, "members");
    String seen = version(made, "/carta/edicao");
    as(ANA).post(made.path() + "/carta", "texto", "O primeiro texto.", "versao", seen);
    Answer second =
        as(ANA).post(made.path() + "/carta", "texto", "O segundo texto.", "versao", seen);
    assertEquals(409, second.status());
    var page = second.page();
    assertEquals("O primeiro texto.", page.selectFirst(".dois-textos .texto-de").text());
    assertEquals("O segundo texto.", page.selectFirst("#texto").text());
    String now = page.selectFirst("input[name=versao]").val();
    assertEquals(
        303, as(ANA).post(made.path() + "/carta", "texto", "Os dois.", "versao", now).status());
    assertTrue(as(ANA).get(made.path() + "/carta").text().contains("Os dois."));
  }

  @Test
  void theSameTextTwiceIsNoConflict() {
    Made made = Made.by(ANA, "members");
    String seen = version(made, "/carta/edicao");
    assertEquals(
        303, as(ANA).post(made.path() + "/carta", "texto", "Sim.", "versao", seen).status());
    assertEquals(
        303, as(ANA).post(made.path() + "/carta", "texto", "Sim.", "versao", seen).status());
  }

  @Test
  void aCharterCarriesNobodysNumber() {
    Made made = Made.by(ANA, "members");
    Answer answer =
        as(ANA).post(made.path() + "/carta", "texto", "O contacto é 912 345 678.", "versao", "0");
    assertEquals(422, answer.status());
    assertTrue(answer.page().selectFirst("#texto").text().contains("912 345 678"));
  }

  @Test
  void onlyFacilitatorsWriteIt() {
    String path = "/grupos/regiao-de-coimbra/carta";
    assertEquals(403, as(BRUNO).get(path + "/edicao").status());
    assertEquals(403, as(BRUNO).post(path, "texto", "Minha.", "versao", "0").status());
    assertEquals(404, as(OLGA).post(path, "texto", "Minha.", "versao", "0").status());
    assertEquals(200, as(BRUNO).get(path).status());
  }
}
