package org.malha.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient.Answer;

class DirectoryIT {
  private static String line(Answer page, String name) {
    return page.page().select(".gente li").stream()
        .map(li -> li.text())
        .filter(text -> text.contains(name))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pessoas",
        "/pessoas?q=ana&territorio=cim-regiao-coimbra&area=municipality&pagina=1",
        "/pessoas?territorio=nada&area=nada&pagina=x",
        "/pessoas/organizacoes",
        "/pessoas/organizacoes?q=penacova&territorio=cim-regiao-coimbra"
      })
  void everyPageTakesFewStatementsAndIsClosedToVisitors(String path) {
    Answer page = as(BRUNO).get(path);
    assertEquals(200, page.status());
    assertTrue(as(BRUNO).statements(path) <= 6);
    assertTrue(visitor().get(path).location().startsWith("/entrar?para="));
  }

  @Test
  void peopleAreFoundByTheirNameAndByThatOfTheirOrganisation() {
    Answer page = as(OLGA).get("/pessoas?q=bruno");
    assertTrue(line(page, "Bruno").contains("Lousã"), page.text());
    assertTrue(line(as(OLGA).get("/pessoas?q=lousa"), "Bruno").contains("Lousã"));
    assertFalse(page.body().contains("bruno@example.org"));
    assertFalse(page.body().contains("@example.org"));
  }

  @Test
  void territoryAndFieldNarrowTheList() {
    assertTrue(
        line(as(OLGA).get("/pessoas?territorio=cim-regiao-coimbra"), "Bruno").contains("Lousã"));
    assertEquals("", line(as(OLGA).get("/pessoas?territorio=cim-regiao-leiria"), "Bruno"));
    assertEquals("", line(as(OLGA).get("/pessoas?area=social-security"), "Bruno"));
    assertTrue(
        line(as(OLGA).get("/pessoas?area=social-security&q=Lídia"), "Lídia").contains("Lídia"));
  }

  @Test
  void aGroupIsToldOnlyToThoseWhoReadIt() {
    assertTrue(line(as(ANA).get("/pessoas?q=bruno"), "Bruno").contains("Região de Coimbra"));
    String toOlga = as(OLGA).get("/pessoas?q=bruno").page().select(".gente a").text();
    assertFalse(toOlga.contains("Região de Coimbra"), toOlga);
  }

  @Test
  void whoeverPrefersItIsNotListed() {
    Answer out = profile("");
    assertTrue(out.page().select("[name=listed][checked]").isEmpty());
    assertEquals("", line(as(BRUNO).get("/pessoas?q=tiago"), "Tiago"));
    Answer in = profile("sim");
    assertFalse(in.page().select("[name=listed][checked]").isEmpty());
    assertFalse(line(as(BRUNO).get("/pessoas?q=tiago"), "Tiago").isEmpty());
  }

  private static Answer profile(String listed) {
    var now = as(TIAGO).get("/conta").page();
    return as(TIAGO)
        .submit(
            "/conta",
            "name",
            now.selectFirst("#name").val(),
            "jobTitle",
            now.selectFirst("#jobTitle").val(),
            "language",
            "pt",
            "zone",
            "Europe/Lisbon",
            "listed",
            listed);
  }

  @Test
  void anOrganisationLeadsToThoseWhoSpeakForIt() {
    Answer page = as(OLGA).get("/pessoas/organizacoes?q=lousa");
    String path = page.page().selectFirst("table a").attr("href");
    assertTrue(line(as(OLGA).get(path), "Bruno").contains("Lousã"), path);
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    assertTrue(as(BRUNO).get("/pessoas?q=nada-assim").text().contains("Ninguém com estes filtros"));
  }
}
