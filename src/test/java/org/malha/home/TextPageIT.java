package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageIT {
  @ParameterizedTest
  @CsvSource({
    "/ajuda,Ajuda – Malha",
    "/privacidade,Privacidade – Malha",
    "/acessibilidade,Declaração de acessibilidade e usabilidade – Malha",
    "/contactos,Entidade responsável e contactos – Malha",
    "/en/ajuda,Help – Malha",
    "/en/privacidade,Privacy – Malha",
    "/en/acessibilidade,Accessibility and usability statement – Malha",
    "/en/contactos,'Who is responsible, and contacts – Malha'"
  })
  void everybodyReadsItInTheirLanguage(String path, String title) {
    var answer = visitor().get(path);
    assertEquals(200, answer.status());
    assertEquals(title, answer.page().title());
    assertTrue(answer.page().select(".cabeca .meta").text().contains("2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ajuda", "/privacidade", "/en/acessibilidade", "/en/contactos"})
  void theIndexLeadsToEverySection(String path) {
    var page = visitor().get(path).page();
    var links = page.select(".indice a").eachAttr("href");
    assertEquals(page.select("main section").size(), links.size());
    for (String link : links) {
      assertNotNull(page.getElementById(link.substring(1)), link);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ajuda", "/privacidade", "/acessibilidade", "/contactos"})
  void itIsNotSentTwiceAndCostsNoStatement(String path) {
    var first = visitor().get(path);
    assertEquals(0, first.statements());
    assertEquals(304, visitor().get(path, "If-None-Match", first.header("etag")).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ajuda", "/privacidade", "/acessibilidade", "/contactos"})
  void theLanguageLinkStaysOnThePage(String path) {
    assertEquals(
        "/en" + path, visitor().get(path).page().selectFirst("footer a[hreflang]").attr("href"));
  }
}
