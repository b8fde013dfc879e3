package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class ModerationIT {
  @Test
  void anaHidesAPostWithAReasonAndShowsItAgain() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "A família da rua de cima.");
    debate.answer(BRUNO, post, "Cuidado.");
    String hiding = "/intervencoes/" + post + "/ocultacao";
    assertTrue(as(ANA).get(hiding).text().contains("A família da rua de cima."));
    var done = as(ANA).submit(hiding, "motivo", "Dá para saber de quem se fala.");
    String undo = done.page().selectFirst(".notificacao form").attr("action");
    var page = debate.seenBy(BRUNO);
    assertTrue(page.selectFirst("#r-1.oculto").text().contains("Dá para saber de quem se fala."));
    assertEquals(List.of("Cuidado."), Debate.texts(page));
    assertEquals(
        List.of("A família da rua de cima.", "Cuidado."), Debate.texts(debate.seenBy(CARLA)));
    assertEquals(303, as(ANA).post(undo).status());
    assertEquals(0, debate.seenBy(BRUNO).select(".oculto").size());
  }

  @Test
  void aReasonIsNeeded() {
    long post = Debate.ofMembers().say(CARLA, "Fica à vista.");
    assertEquals(422, as(ANA).post("/intervencoes/" + post + "/ocultacao", "motivo", "").status());
  }

  @Test
  void brunoWhoDoesNotFacilitateHidesNothing() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Fica à vista.");
    String hiding = "/intervencoes/" + post + "/ocultacao";
    assertEquals(403, as(BRUNO).get(hiding).status());
    assertEquals(403, as(BRUNO).post(hiding, "motivo", "Porque sim.").status());
    assertEquals(403, as(BRUNO).get("/debates/" + debate.id() + "/denuncias").status());
    assertEquals(List.of("Fica à vista."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void aHiddenPostCanBeNeitherAnsweredNorFoundUseful() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Oculta.");
    as(ANA).post("/intervencoes/" + post + "/ocultacao", "motivo", "Um motivo.");
    assertEquals(409, debate.send(BRUNO, "Resposta.", "resposta-a", String.valueOf(post)).status());
    assertEquals(409, as(BRUNO).post("/intervencoes/" + post + "/util").status());
  }

  @Test
  void brunoReportsAPostAndReadsThatAnaKeptIt() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "Não concordo com o Bruno.");
    assertEquals(303, report(post, "Está a ser injusta.").status());
    assertTrue(debate.seenBy(BRUNO).text().contains("Denunciou esta intervenção"));
    assertFalse(debate.seenBy(CARLA).text().contains("Denunciou"));
    decide(debate, "manter", "Discordar é permitido.");
    assertTrue(debate.seenBy(BRUNO).text().contains("Discordar é permitido."));
    assertEquals(List.of("Não concordo com o Bruno."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void brunoReportsAPostAndAnaHidesIt() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "A família da rua de cima.");
    report(post, "Identifica uma família.");
    decide(debate, "ocultar", "Identificava uma família.");
    var page = debate.seenBy(BRUNO);
    assertTrue(page.selectFirst("#r-1.oculto").text().contains("Identificava uma família."));
    assertTrue(page.text().contains("Foi a sua denúncia"));
  }

  @Test
  void aReportIsDecidedOnce() {
    var debate = Debate.ofMembers();
    report(debate.say(CARLA, "Discutível."), "Não sei.");
    String action = decisionForm(debate);
    decide(debate, "manter", "Fica.");
    var again = as(ANA).post(action, "decisao", "ocultar", "resposta", "Afinal não fica.");
    assertEquals(409, again.status());
    assertTrue(again.text().contains("Afinal não fica."));
    assertEquals(0, debate.seenBy(BRUNO).select(".oculto").size());
  }

  @Test
  void aDecisionNeedsAChoiceAndAnAnswer() {
    var debate = Debate.ofMembers();
    report(debate.say(CARLA, "Discutível."), "Não sei.");
    var answer = as(ANA).post(decisionForm(debate), "resposta", "Sem escolha.");
    assertEquals(422, answer.status());
    assertEquals("Sem escolha.", answer.page().selectFirst("#resposta").val().strip());
    assertEquals(422, as(ANA).post(decisionForm(debate), "decisao", "manter").status());
  }

  @Test
  void anaSeesThatSomethingWaitsForHerDecision() {
    var debate = Debate.ofMembers();
    report(debate.say(CARLA, "Discutível."), "Não sei.");
    String reports = "/debates/" + debate.id() + "/denuncias";
    assertEquals(1, debate.seenBy(ANA).select("a[href=" + reports + "]").size());
    assertEquals(0, debate.seenBy(BRUNO).select("a[href=" + reports + "]").size());
    assertTrue(as(ANA).statements(reports) <= 6);
  }

  @Test
  void nobodyReportsThemselvesOrWithoutAReason() {
    long post = Debate.ofMembers().say(CARLA, "Sou eu.");
    assertEquals(403, as(CARLA).get("/intervencoes/" + post + "/denuncia").status());
    assertEquals(422, report(post, "").status());
  }

  @Test
  void anaNeitherLearnsWhoReportedHerOwnWordsNorDecidesAboutThem() {
    var debate = Debate.ofMembers();
    report(debate.say(ANA, "Discutível."), "Não sei.");
    var page = as(ANA).get("/debates/" + debate.id() + "/denuncias").page();
    var shown = page.selectFirst(".painel");
    assertFalse(shown.text().contains("Bruno Leal"), shown.text());
    assertTrue(shown.text().contains("não fica a saber quem denunciou"), shown.text());
    assertTrue(shown.text().contains("Outra pessoa da facilitação decide"), shown.text());
    String decision = "/denuncias/" + shown.selectFirst("h2").id().substring(2) + "/decisao";
    var refused = as(ANA).post(decision, "decisao", "manter", "resposta", "Fica.");
    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("Outra pessoa da facilitação decide"), refused.text());
  }

  @Test
  void whatCarlaWithdrewIsNotReadAmongTheReports() {
    var debate = Debate.ofMembers();
    long post = debate.say(CARLA, "A família da rua de cima.");
    report(post, "Identifica alguém.");
    as(CARLA).post("/intervencoes/" + post + "/retirada");
    var shown = as(ANA).get("/debates/" + debate.id() + "/denuncias");
    assertTrue(shown.text().contains("Identifica alguém."), shown.text());
    assertFalse(shown.text().contains("rua de cima"), shown.text());
  }

  @Test
  void whoeverMayNoLongerSpeakHidesDecidesAndRestoresNothing() {
    var facilitator = Facilitator.with(BRUNO);
    var client = facilitator.client();
    var debate = Debate.in(facilitator.group());
    String reported = "/intervencoes/" + debate.say(BRUNO, "Discutível.");
    String hidden = "/intervencoes/" + debate.say(BRUNO, "Oculta.");
    client.post(debate.posts(), Debate.fields("Retirada."));
    var last = client.get(debate.path()).page().selectFirst("#r-3 > .corpo .quando a");
    String withdrawn = "/intervencoes/" + last.attr("href").replaceAll("\\D", "");
    assertEquals(3, client.get(debate.path()).page().select("a[href$=/ocultacao]").size());
    client.post(reported + "/denuncia", "motivo", "Não sei.");
    client.post(hidden + "/ocultacao", "motivo", "Um motivo.");
    client.post(withdrawn + "/retirada");
    var reports = client.get("/debates/" + debate.id() + "/denuncias").page();
    String decision = reports.selectFirst("form[action*=decisao]").attr("action");
    facilitator.outlivesTheirMandate();
    assertEquals(0, client.get(debate.path()).page().select("a[href$=/ocultacao]").size());
    for (Answer answer :
        List.of(
            client.post(reported + "/ocultacao", "motivo", "Um motivo."),
            client.post(hidden + "/ocultacao?_method=DELETE"),
            client.post(decision, "decisao", "ocultar", "resposta", "Não fica."),
            client.post(withdrawn + "/retirada?_method=DELETE"))) {
      assertEquals(403, answer.status());
      assertTrue(answer.text().contains("O seu mandato terminou"), answer.text());
    }
  }

  private static Answer report(long post, String reason) {
    return as(BRUNO).post("/intervencoes/" + post + "/denuncia", "motivo", reason);
  }

  private static String decisionForm(Debate debate) {
    return as(ANA)
        .get("/debates/" + debate.id() + "/denuncias")
        .page()
        .selectFirst("form[action*=decisao]")
        .attr("action");
  }

  private static void decide(Debate debate, String decision, String answer) {
    assertEquals(
        303, as(ANA).post(decisionForm(debate), "decisao", decision, "resposta", answer).status());
  }
}
