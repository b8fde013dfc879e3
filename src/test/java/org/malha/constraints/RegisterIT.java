package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.constraints.World.LEIRIA;
import static org.malha.constraints.World.OPEN;
import static org.malha.constraints.World.raised;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;

class RegisterIT {
  private static final String NEWEST = "/constrangimentos?ordem=recentes";

  @Test
  void eachReadsWhatIsTheirsAndWhatIsPublic() {
    var coimbra = raised(BRUNO, COIMBRA);
    var open = raised(HELENA, OPEN);
    var leiria = raised(OLGA, LEIRIA);
    assertTrue(lists(BRUNO, coimbra.title()) && lists(BRUNO, open.title()));
    assertFalse(lists(BRUNO, leiria.title()));
    assertTrue(lists(OLGA, open.title()) && lists(OLGA, leiria.title()));
    assertFalse(lists(OLGA, coimbra.title()));
    var visitors = visitor().get(NEWEST).page().select(".registo").text();
    assertTrue(visitors.contains(open.title()));
    assertFalse(visitors.contains(coimbra.title()));
  }

  private static boolean lists(Cast who, String title) {
    return as(who).get(NEWEST).page().select(".registo").text().contains(title);
  }

  @Test
  void everyCountIsWhatChoosingItFinds() {
    raised(BRUNO, COIMBRA);
    for (Element choice : as(BRUNO).get("/constrangimentos").page().select(".faceta:has(.n)")) {
      Element input = choice.selectFirst("input");
      String query = input.attr("name") + "=" + input.attr("value");
      String counted = choice.selectFirst(".n").text();
      String total =
          as(BRUNO).get("/constrangimentos?" + query).page().select("#resultados").text();
      assertEquals(counted.equals("0") ? "Nenhum" : counted, total.split(" ", 2)[0], query);
    }
  }

  @Test
  void whatIsChosenStandsInTheAddressAndCanBeTakenBack() {
    raised(BRUNO, COIMBRA);
    var page =
        as(BRUNO)
            .get("/constrangimentos?estado=registado&elemento=delivery-system&meus=sim")
            .page();
    assertEquals(3, page.select(".ativos .ficha").size());
    assertTrue(
        page.select(".ativos .ficha")
            .eachAttr("href")
            .contains("/constrangimentos?elemento=delivery-system&meus=sim"));
    assertFalse(page.select(".registo li").isEmpty());
  }

  @Test
  void asNineCellsEachOpensItsList() {
    raised(BRUNO, COIMBRA);
    var page = as(BRUNO).get("/constrangimentos?vista=malha&grupo=" + COIMBRA).page();
    assertEquals(9, page.select(".nove-contados li").size());
    Element cell = page.select(".nove-contados a").get(1);
    var list = as(BRUNO).get(cell.attr("href")).page();
    assertEquals(cell.selectFirst("b").text(), list.select("#resultados").text().split(" ", 2)[0]);
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    var page = as(BRUNO).get("/constrangimentos?setor=nenhum");
    assertEquals(200, page.status());
    assertTrue(page.page().select(".vazio").text().contains("Retire um dos filtros"));
  }

  @Test
  void theFileHoldsWhatTheListHolds() {
    var one = raised(BRUNO, COIMBRA);
    var file = as(BRUNO).get("/constrangimentos/ficheiro.csv?grupo=" + COIMBRA);
    assertTrue(file.header("content-type").startsWith("text/csv"));
    assertTrue(file.body().contains(one.title()));
    assertFalse(visitor().get("/constrangimentos/ficheiro.csv").body().contains(one.title()));
  }

  @Test
  void theRegisterTakesFewStatementsHoweverItIsAskedFor() {
    for (String query : new String[] {"", "?vista=malha", "?meus=sim&ordem=co-assinados"}) {
      assertTrue(as(ANA).statements("/constrangimentos" + query) <= 6, query);
    }
  }

  @Test
  void aGroupsPageShowsItsLatestConstraintsToWhoeverReadsThem() {
    var one = raised(BRUNO, COIMBRA);
    assertTrue(as(BRUNO).get("/grupos/" + COIMBRA).text().contains(one.title()));
    assertFalse(as(OLGA).get("/grupos/" + COIMBRA).text().contains(one.title()));
  }
}
