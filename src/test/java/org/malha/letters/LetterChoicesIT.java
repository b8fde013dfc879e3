package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

/** What people choose, on the portal that all tests share and that has no mail server. */
class LetterChoicesIT {
  private static Document page() {
    return as(RUI).get("/avisos/correio").page();
  }

  @Test
  void theChoiceIsKeptAndThePageSaysThatThereIsNoMail() {
    Answer shown = as(RUI).get("/avisos/correio");
    assertTrue(shown.text().contains("não tem servidor de correio"));
    assertTrue(as(RUI).statements("/avisos/correio") <= 6);
    assertEquals(303, as(RUI).post("/avisos/correio", "resumo", "semanal").status());
    assertTrue(page().selectFirst("[value=semanal]").hasAttr("checked"));
    assertTrue(!page().selectFirst("[name=logo]").hasAttr("checked"));
    as(RUI).post("/avisos/correio", "logo", "sim", "resumo", "diario");
    assertTrue(page().selectFirst("[value=diario]").hasAttr("checked"));
    assertTrue(page().selectFirst("[name=logo]").hasAttr("checked"));
  }

  @Test
  void whatCannotBeChosenIsRefused() {
    assertEquals(422, as(RUI).post("/avisos/correio", "resumo", "sempre").status());
    assertEquals(
        422,
        as(OLGA).post("/avisos/correio", "resumo", "diario", "discretos", bare(BRUNO)).status());
  }

  private static String bare(org.malha.support.Cast who) {
    return as(who)
        .get("/avisos/correio")
        .page()
        .selectFirst("label:contains(Coimbra) [name=discretos]")
        .attr("value");
  }

  @Test
  void visitorsAreAskedToSignIn() {
    assertEquals(303, visitor().get("/avisos/correio").status());
  }

  @Test
  void administratorsSeeThatNothingIsMade() {
    Answer shown = as(ADMIN).get("/administracao/correio");
    assertEquals(200, shown.status());
    assertTrue(shown.text().contains("Nenhum: não se fazem mensagens de avisos"));
    assertTrue(shown.text().contains("Nenhuma mensagem"));
    assertEquals(403, as(BRUNO).get("/administracao/correio").status());
  }
}
