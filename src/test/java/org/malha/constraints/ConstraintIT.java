package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.constraints.World.OPEN;
import static org.malha.constraints.World.raised;
import static org.malha.constraints.World.title;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class ConstraintIT {
  @Test
  void membersReadItAndOlgaDoesNotFindIt() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(200, as(CARLA).get(one.path()).status());
    assertEquals(404, as(OLGA).get(one.path()).status());
    assertEquals(404, visitor().get(one.path()).status());
    assertEquals(404, as(OLGA).get(one.at("co-assinaturas")).status());
    assertEquals(404, as(OLGA).get(one.at("resumo")).status());
    assertEquals(404, as(OLGA).post(one.at("passos/resolvido"), "nota", "x").status());
    assertEquals(404, as(OLGA).post(one.at("co-assinaturas/0607"), "gravidade", "grave").status());
  }

  @Test
  void whatIsNotThereIsNotThere() {
    assertEquals(404, as(ANA).get("/constrangimentos/999999999").status());
    assertEquals(404, as(ANA).get("/constrangimentos/999999999/resumo").status());
    assertEquals(404, as(ANA).get("/constrangimentos/1/passos/nenhum").status());
  }

  @Test
  void aPublicOneIsReadByVisitorsAndNotSentTwice() {
    var one = raised(HELENA, OPEN);
    var first = visitor().get(one.path());
    assertEquals(200, first.status());
    assertTrue(first.page().select(".coassinar .bot-1").isEmpty());
    assertEquals(304, visitor().get(one.path(), "If-None-Match", first.header("etag")).status());
    assertEquals(403, as(OLGA).get(one.at("resumo")).status());
  }

  @Test
  void anotherTitleInTheAddressLeadsToTheRightOne() {
    var one = raised(BRUNO, COIMBRA);
    var answer = as(BRUNO).get("/constrangimentos/" + one.id() + "-outra-coisa?responder=1");
    assertEquals(303, answer.status());
    assertEquals(one.path() + "?responder=1", answer.location());
    assertEquals("/en" + one.path(), as(BRUNO).get("/en/constrangimentos/" + one.id()).location());
  }

  @Test
  void aPageOfACoSignedConstraintTakesAtMostSixStatements() {
    var one = raised(CARLA, COIMBRA);
    for (String dico : new String[] {"0601", "0602", "0603", "0604", "0605", "0607", "0613"}) {
      as(ANA).post(one.at("co-assinaturas/" + dico), "gravidade", "grave");
    }
    as(ANA).post(one.at("passos/em-debate"), "nota", "Começamos.");
    as(ANA).post(one.at("passos/a-encaminhar"), "nota", "");
    assertTrue(as(BRUNO).statements(one.path()) <= 6);
    assertTrue(as(BRUNO).statements(one.at("co-assinaturas")) <= 6);
  }

  @Test
  void theFirstPostPutsItInDiscussion() {
    var one = raised(BRUNO, COIMBRA);
    var page = as(CARLA).get(one.path()).page();
    String action = page.selectFirst("form.responder").attr("action");
    assertEquals(303, as(CARLA).post(action, "texto", "Connosco também.").status());
    var discussed = as(BRUNO).get(one.path());
    assertEquals("Em debate", discussed.page().selectFirst(".factos .estado").text());
    assertTrue(discussed.text().contains("Connosco também."));
  }

  @Test
  void anaSolvesItWithItsOutcomeAndOpensItAgain() {
    var one = raised(BRUNO, COIMBRA);
    var empty = as(ANA).post(one.at("passos/resolvido"), "nota", "  ");
    assertEquals(422, empty.status());
    var solved = as(ANA).submit(one.at("passos/resolvido"), "nota", "Há **sala**.");
    assertEquals("sala", solved.page().selectFirst(".desfecho strong").text());
    assertEquals("Resolvido", solved.page().selectFirst(".factos .estado").text());
    var open = as(ANA).submit(one.at("passos/em-debate"), "nota", "");
    assertEquals("Em debate", open.page().selectFirst(".factos .estado").text());
    assertTrue(open.page().select(".marco").text().contains("Há sala."), open.text());
  }

  @Test
  void whoRaisedItMayCloseItAndAnotherMemberMayNot() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(403, as(CARLA).get(one.at("passos/sem-seguimento")).status());
    assertEquals(403, as(CARLA).post(one.at("passos/sem-seguimento"), "nota", "x").status());
    assertEquals(403, as(BRUNO).post(one.at("passos/em-debate"), "nota", "").status());
    assertEquals(303, as(BRUNO).post(one.at("passos/sem-seguimento"), "nota", "Já não.").status());
  }

  @Test
  void aStepThatIsNoLongerPossibleIsAConflict() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(409, as(ANA).get(one.at("passos/respondido")).status());
    assertEquals(409, as(ANA).post(one.at("passos/respondido"), "nota", "").status());
  }

  @Test
  void twoPeopleWhoEditAtOnceSeeBothTexts() {
    var one = raised(BRUNO, COIMBRA);
    var form = as(ANA).get(one.at("resumo")).page();
    String version = form.selectFirst("input[name=versao]").attr("value");
    String kept = title("O texto do Bruno");
    String[] first = edited(one.title(), kept, version);
    assertEquals(303, as(BRUNO).post(one.at("resumo"), first).status());
    var conflict = as(ANA).post(one.at("resumo"), edited(one.title(), "O texto da Ana", version));
    assertEquals(409, conflict.status());
    assertTrue(conflict.page().select(".texto-de").text().contains(kept));
    assertEquals("O texto da Ana", conflict.page().selectFirst("#acontece").wholeText().strip());
    String next = conflict.page().selectFirst("input[name=versao]").attr("value");
    var saved = as(ANA).submit(one.at("resumo"), edited(one.title(), "Os dois juntos", next));
    assertTrue(saved.text().contains("Os dois juntos"));
    assertTrue(saved.text().contains("mantido por Ana Facilitadora"));
  }

  @Test
  void anotherMemberDoesNotEditWhatBrunoRaised() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(403, as(CARLA).get(one.at("resumo")).status());
    assertEquals(403, as(CARLA).post(one.at("resumo"), edited("a", "b", "1")).status());
    assertTrue(as(CARLA).get(one.path()).page().select("a[href$=/resumo]").isEmpty());
    assertFalse(as(ANA).get(one.path()).page().select("a[href$=/resumo]").isEmpty());
  }

  @Test
  void anEmptySummaryComesBack() {
    var one = raised(BRUNO, COIMBRA);
    var page = as(BRUNO).post(one.at("resumo"), edited("", "Fica o resto.", "1"));
    assertEquals(422, page.status());
    assertEquals("Fica o resto.", page.page().selectFirst("#acontece").wholeText().strip());
  }

  private static String[] edited(String title, String what, String version) {
    return new String[] {
      "titulo", title, "acontece", what, "elemento", "learning", "versao", version
    };
  }
}
