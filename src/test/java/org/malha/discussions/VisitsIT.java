package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.Test;

class VisitsIT {
  @Test
  void carlaSeesWhatIsNewSinceHerLastVisitAndOnlyOnce() {
    var debate = Debate.ofMembers();
    debate.say(BRUNO, "Antiga.");
    assertEquals(0, debate.seenBy(CARLA).select(".novo").size());
    debate.say(BRUNO, "Nova.");
    debate.say(ANA, "Nova também.");
    var page = debate.seenBy(CARLA);
    assertEquals("r-2", page.selectFirst(".novo + .post").id());
    assertEquals(2, page.select(".post header .estado").size());
    assertTrue(page.selectFirst(".fio-topo").text().contains("2 por ler"));
    assertEquals(0, debate.seenBy(CARLA).select(".novo").size());
  }

  @Test
  void whatOneWritesIsNotNewToOneself() {
    var debate = Debate.ofMembers();
    debate.seenBy(BRUNO);
    debate.say(BRUNO, "Minha.");
    var page = debate.seenBy(BRUNO);
    assertEquals(0, page.select(".novo").size());
    assertFalse(page.selectFirst(".fio-topo").text().contains("por ler"), page.text());
    debate.say(BRUNO, "Minha também.");
    debate.say(ANA, "Da Ana.");
    var topo = debate.seenBy(BRUNO).selectFirst(".fio-topo");
    assertTrue(topo.text().contains("Uma por ler"), topo.text());
    assertTrue(topo.selectFirst("a").attr("href").endsWith("#r-3"), topo.html());
  }

  @Test
  void anAnswerInAnOldBranchIsMarkedWhereItStands() {
    var debate = Debate.ofMembers();
    long old = debate.say(CARLA, "Antiga.");
    debate.say(CARLA, "Outra.");
    debate.seenBy(BRUNO);
    debate.answer(ANA, old, "Resposta tardia.");
    assertEquals("r-3", debate.seenBy(BRUNO).selectFirst(".novo + .post").id());
  }

  @Test
  void readingTakesNoMoreStatementsWhenThereIsMoreToSee() {
    var debate = Debate.ofMembers();
    long first = debate.say(CARLA, "Olá @bruno.leal.");
    debate.answer(ANA, first, "Resposta.");
    as(BRUNO).post("/intervencoes/" + first + "/util");
    as(BRUNO).post("/intervencoes/" + first + "/denuncia", "motivo", "Para ver.");
    as(BRUNO)
        .send(
            "PUT",
            "/rascunhos/d-" + debate.id(),
            "application/x-www-form-urlencoded",
            "texto=a+meio",
            "Sec-Fetch-Site",
            "same-origin");
    int statements = as(BRUNO).get(debate.path()).statements();
    assertTrue(statements <= 6, statements + " statements");
  }
}
