package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient.Answer;

class LibraryIT {
  private static final List<String> PAGES =
      List.of(
          "/biblioteca",
          "/praticas",
          "/praticas?elemento=learning",
          "/modelos/model-italy-trieste",
          "/recomendacoes",
          "/recomendacoes/rec-7",
          "/glossario",
          "/glossario/case-manager",
          "/numeros",
          "/numeros/fig-responses",
          "/enquadramento/background-policy-frameworks",
          "/formacao",
          "/formacao/course-diagnosis",
          "/formacao/course-diagnosis/dia-1");

  static List<String> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("pages")
  void aVisitorReadsEveryPageInBothLanguages(String path) {
    for (String prefix : List.of("", "/en")) {
      Answer answer = visitor().get(prefix + path);
      assertEquals(200, answer.status(), prefix + path);
      assertEquals(prefix.isEmpty() ? "pt-PT" : "en", answer.header("content-language"));
      assertTrue(visitor().statements(prefix + path) <= 2, path);
      assertEquals(1, answer.page().select("h1").size(), path);
      assertEquals(3, answer.page().select("link[rel=alternate]").size(), path);
      assertEquals(
          304, visitor().get(prefix + path, "If-None-Match", answer.header("etag")).status());
      assertTrue(
          answer.page().select("main a[href^=/]:not([hreflang])").eachAttr("href").stream()
              .allMatch(href -> prefix.isEmpty() || href.startsWith("/en")),
          () -> path + answer.page().select("main a[href^=/]").eachAttr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/praticas/nada",
        "/praticas/ZZ9",
        "/modelos/nada",
        "/recomendacoes/nada",
        "/glossario/nada",
        "/numeros/nada",
        "/enquadramento/nada",
        "/formacao/nada",
        "/formacao/course-diagnosis/nada",
        "/formacao/course-concepts/dia-1",
        "/api/v1/practices/nada"
      })
  void whatIsNotThereIsNotFound(String path) {
    assertEquals(404, visitor().get(path).status());
  }

  @Test
  void aCodeLeadsToThePractice() {
    Answer answer = visitor().get("/praticas/BE1");
    assertEquals(303, answer.status());
    assertTrue(answer.location().startsWith("/praticas/be1"), answer.location());
    assertTrue(visitor().get("/en/praticas/be1").location().startsWith("/en/praticas/be1-"));
  }

  @Test
  void aPracticeSaysWhatIsKnownAndWhatIsOurReading() {
    Answer answer = visitor().get(visitor().get("/praticas/DE1").location());
    assertTrue(answer.text().contains("leitura nossa, não da fonte"));
    assertTrue(answer.text().contains("A fonte não diz."));
    assertTrue(answer.text().contains("Como citar"));
    assertTrue(answer.page().select("a[href^=/constrangimentos/reportados/]").size() > 0);
    assertTrue(answer.body().contains("\"@type\":\"Article\""));
    Answer minimal = visitor().get(visitor().get("/praticas/BG1").location());
    assertTrue(minimal.text().contains("só se conhece o lugar nos quadros"));
  }

  @ParameterizedTest
  @CsvSource({
    "/praticas?pais=ES,5",
    "/praticas?pais=ES&setor=nada,0",
    "/praticas?sabe-se=full,9",
    "/praticas?sabe-se=literatura,10",
    "/praticas?pais=,54",
  })
  void practicesAreNarrowed(String path, int found) {
    assertEquals(found, visitor().get(path).page().select(".registo > li").size());
  }

  @Test
  void theMapIsMadeOfLinksThatSayWhatTheyAre() {
    Answer answer = visitor().get("/biblioteca");
    assertTrue(
        answer
            .page()
            .select("svg.mapa a[aria-label]")
            .eachAttr("aria-label")
            .contains("Espanha: 5 práticas"));
    assertEquals(
        answer.page().select("svg.mapa a").eachAttr("href").stream().sorted().toList(),
        answer.page().select(".paises a").eachAttr("href").stream().sorted().toList());
  }

  @Test
  void theGlossaryIsSearchedInBothLanguages() {
    Answer answer = visitor().get("/glossario?q=case%20manager");
    assertTrue(answer.page().select(".par a").eachText().contains("Gestor/a de caso"));
    assertTrue(visitor().get("/glossario?q=xyzzy").text().contains("Nenhum termo"));
    assertEquals(200, visitor().get("/glossario?q=" + "a".repeat(7000)).status());
  }

  @Test
  void aTermSaysWhereItIsUsed() {
    Answer answer = visitor().get("/glossario/case-manager");
    assertTrue(answer.page().select("#t-usado").size() == 1);
    assertTrue(answer.page().select("a[href^=/formacao/]").size() > 0);
  }

  @Test
  void aQuestionIsAnsweredWithoutScriptAndWithoutTrace() {
    Answer unit = visitor().get("/formacao/course-diagnosis/dia-1");
    String name = unit.page().select(".pergunta input").first().attr("name");
    assertEquals(0, unit.page().select(".resposta").size());
    Answer answered = visitor().get("/formacao/course-diagnosis/dia-1?" + name + "=0&x=1");
    assertEquals(1, answered.page().select(".resposta").size());
    assertEquals(1, answered.page().select("input[checked]").size());
    assertEquals(
        0,
        visitor()
            .get("/formacao/course-diagnosis/dia-1?" + name + "=99")
            .page()
            .select(".resposta")
            .size());
  }

  @Test
  void aReportedConstraintNamesThePracticesThatAnswerIt() {
    Answer answer = visitor().get("/constrangimentos/reportados/pt-case-manager-gap");
    assertTrue(answer.page().select("[aria-labelledby=t-pra] a[href^=/praticas/]").size() > 0);
  }

  @Test
  void programsReadPracticesAndGlossary() {
    String practices = visitor().get("/api/v1/practices").body();
    assertTrue(practices.contains("\"code\":\"ES1\""), practices);
    assertTrue(practices.contains("\"country\":\"ES\""));
    String one = visitor().get("/api/v1/practices/ES1").body();
    assertTrue(one.contains("\"known\":\"full\""), one);
    assertTrue(one.contains("\"inferred\":["), one);
    String glossary = visitor().get("/api/v1/glossary").body();
    assertTrue(glossary.contains("\"id\":\"case-manager\""), glossary);
    assertTrue(glossary.contains("\"en\":\"Case manager\""), glossary);
  }

  @Test
  void aPageForSomebodyTakesFewStatements() {
    String path = visitor().get("/praticas/ES1").location();
    assertTrue(as(BRUNO).statements(path) <= 6);
    assertTrue(as(BRUNO).statements("/biblioteca") <= 3);
    assertFalse(as(BRUNO).get(path).text().contains("Alterar o texto"));
  }
}
