package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class ReportedIT {
  private static final String ALL = "/constrangimentos/reportados";

  @Test
  void aVisitorReadsThemInBothLanguages() {
    var page = visitor().get(ALL);
    assertEquals(91, page.page().select(".registo li").size());
    assertTrue(page.text().contains("não é uma ordem de importância"));
    var english = visitor().get("/en" + ALL + "/pt-data-extraction");
    assertTrue(english.page().selectFirst("h1").text().contains("can extract little"));
    assertTrue(
        visitor().get(ALL + "/pt-data-extraction").text().contains("mesmo instrumento de registo"));
  }

  @Test
  void theyAreNarrowedByElementScopeNatureAndActor() {
    var page =
        visitor().get(ALL + "?elemento=ict-shared-delivery&ambito=pt&natureza=reported&quem=iss");
    int found = page.page().select(".registo li").size();
    assertTrue(found > 0 && found < 91);
    assertTrue(page.page().html().contains("pt-data-extraction"));
    assertTrue(visitor().get(ALL + "?elemento=nada").text().contains("Nada com estes filtros"));
  }

  @Test
  void brunoTakesItToHisGroupAndOthersDoNotLearnOfIt() {
    String title = World.title("A partir do estudo");
    as(BRUNO).post(World.form(COIMBRA) + "&de=pt-ratios", World.described(title));
    var bruno = as(BRUNO).get(ALL + "/pt-ratios");
    assertTrue(bruno.text().contains(title));
    assertFalse(as(OLGA).get(ALL + "/pt-ratios").text().contains(title));
    assertFalse(visitor().get(ALL + "/pt-ratios").text().contains(title));
    assertTrue(
        bruno
            .page()
            .select("[aria-labelledby=t-levar] a")
            .eachAttr("href")
            .contains(World.form(COIMBRA) + "&de=pt-ratios"));
  }

  @Test
  void whatWasNotReportedIsNotThere() {
    assertEquals(404, visitor().get(ALL + "/nada").status());
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    var first = visitor().get(ALL);
    assertEquals(304, visitor().get(ALL, "If-None-Match", first.header("etag")).status());
  }

  @Test
  void itTakesFewStatements() {
    assertTrue(as(BRUNO).statements(ALL + "/pt-ratios") <= 6);
    assertTrue(as(BRUNO).statements(ALL) <= 2);
  }
}
