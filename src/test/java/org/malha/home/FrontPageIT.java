package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class FrontPageIT {
  @Test
  void aVisitorReadsWhatThePortalIsFor() {
    var answer = visitor().get("/");
    assertEquals(200, answer.status());
    assertEquals("pt-PT", answer.page().selectFirst("html").attr("lang"));
    assertEquals(1, answer.page().select("h1").size());
    assertTrue(answer.text().contains("atendimento e acompanhamento social"));
    assertTrue(answer.text().contains("não guarda processos"));
  }

  @Test
  void theNineElementsLeadToTheirConstraints() {
    var cells = visitor().get("/").page().select(".nove-elementos a");
    assertEquals(9, cells.size());
    assertEquals("/constrangimentos?elemento=learning", cells.get(4).attr("href"));
    assertEquals(
        "/en/constrangimentos?elemento=learning",
        visitor().get("/en").page().select(".nove-elementos a").get(4).attr("href"));
  }

  @Test
  void onlyPublicGroupsAreShownToVisitors() {
    var page = visitor().get("/").page();
    assertNotNull(page.selectFirst("main a[href=/grupos/casos-e-praticas]"));
    assertNull(page.selectFirst("main a[href=/grupos/regiao-de-coimbra]"));
  }

  @Test
  void theSamePageSpeaksEnglishUnderEn() {
    var answer = visitor().get("/en");
    assertEquals("en", answer.page().selectFirst("html").attr("lang"));
    assertEquals("/", answer.page().selectFirst("footer a[hreflang]").attr("href"));
    assertTrue(answer.text().contains("keeps no case files"));
  }

  @Test
  void whatIsNotThereHasAPageThatHelps() {
    var answer = visitor().get("/nada");
    assertEquals(404, answer.status());
    assertTrue(answer.text().contains("Não encontrámos"));
    assertNotNull(answer.page().selectFirst(".pagina-erro a[href=/ajuda]"));
    assertEquals("Não encontrámos esta página – Malha", answer.page().title());
  }

  @Test
  void aPublicPageIsNotSentTwice() {
    var first = visitor().get("/");
    var second = visitor().get("/", "If-None-Match", first.header("etag"));
    assertEquals(304, second.status());
    assertEquals("", second.body());
  }

  @Test
  void itCostsAtMostSixStatements() {
    assertTrue(visitor().statements("/") <= 6);
  }

  @Test
  void itSaysThatTheDataIsMadeUp() {
    assertTrue(visitor().get("/").page().select(".faixa").text().contains("demonstração"));
  }
}
