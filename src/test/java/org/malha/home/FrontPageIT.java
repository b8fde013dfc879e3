package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class FrontPageIT {
  @Test
  void aVisitorReadsWhatThePortalIsFor() {
    var answer = visitor().get("/");
    assertEquals(200, answer.status());
    assertEquals("pt-PT", answer.page().selectFirst("html").attr("lang"));
    assertTrue(answer.page().select("h1").size() == 1);
  }

  @Test
  void theSamePageSpeaksEnglishUnderEn() {
    var answer = visitor().get("/en");
    assertEquals("en", answer.page().selectFirst("html").attr("lang"));
    assertEquals("/", answer.page().selectFirst("footer a[hreflang]").attr("href"));
  }

  @Test
  void whatIsNotThereHasAPageThatHelps() {
    var answer = visitor().get("/nada");
    assertEquals(404, answer.status());
    assertTrue(answer.text().contains("Não encontrámos"));
  }

  @Test
  void aPublicPageIsNotSentTwice() {
    var first = visitor().get("/");
    var second = visitor().get("/", "If-None-Match", first.header("etag"));
    assertEquals(304, second.status());
  }
}
