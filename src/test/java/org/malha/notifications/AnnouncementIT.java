package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.Test;

/** Whoever writes sees beforehand who will be told. */
class AnnouncementIT {
  private final Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA, TIAGO);

  private String preview() {
    return "/debates/" + scene.discussion() + "/pre-visualizacao";
  }

  @Test
  void thePreviewNamesThemAndThoseWhoAreMentionedFirst() {
    var page = as(CARLA).post(preview(), "texto", "Sabes disto, @tiago.nunes? E a @olga.moreira?");
    assertEquals(200, page.status());
    assertEquals(
        "Vão ser avisadas 2 pessoas: Tiago Nunes (por ser mencionado/a), Bruno Leal.",
        page.page().selectFirst(".avisados").text());
    assertTrue(page.statements() <= 6, page.statements() + " statements");
  }

  @Test
  void thosePeopleAreToldAndNobodyElse() {
    scene.say(CARLA, "Sabes disto, @tiago.nunes? E a @olga.moreira?");
    scene.line(TIAGO, "mencionou");
    scene.line(BRUNO, "escreveu");
    scene.settled();
    assertTrue(scene.told(ANA).stream().noneMatch(line -> line.contains("escreveu")));
  }

  @Test
  void whoeverIsAnsweredIsNamed() {
    long said = scene.say(TIAGO, "Uma pergunta.");
    var page = as(BRUNO).get("/debates/" + scene.discussion() + "/avisados?resposta-a=" + said);
    assertTrue(page.text().contains("Vai ser avisada uma pessoa: Tiago Nunes."), page.text());
    assertTrue(
        as(BRUNO).statements("/debates/" + scene.discussion() + "/avisados?resposta-a=" + said)
            <= 6);
  }

  @Test
  void aPartOfThePageIsEnoughForTheEditor() {
    var part = as(CARLA).get("/debates/" + scene.discussion() + "/avisados", "HX-Request", "true");
    assertTrue(part.text().startsWith("Vai ser avisada uma pessoa: Bruno Leal."), part.text());
    assertTrue(!part.body().contains("<html"));
  }

  @Test
  void itIsInvalidWhereTheTextIsTooLong() {
    assertEquals(422, as(CARLA).post(preview(), "texto", "a".repeat(200_001)).status());
  }

  @Test
  void strangersDoNotLearnWhoReads() {
    String path = "/debates/" + scene.discussion() + "/avisados";
    assertEquals(404, as(OLGA).get(path).status());
    assertEquals(404, as(OLGA).post(preview(), "texto", "Olá.").status());
    assertEquals(404, as(CARLA).get("/debates/999999999/avisados").status());
    assertEquals(404, as(CARLA).get(path + "?resposta-a=999999999").status());
  }
}
