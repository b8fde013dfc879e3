package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;

/** How much somebody wants to be told. */
class LevelsIT {
  private final Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA, TIAGO);

  private void group(Cast who, String level) {
    String field =
        as(who).get("/avisos/niveis").page().select("fieldset").stream()
            .filter(one -> one.text().contains(scene.name()))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(303, as(who).post("/avisos/niveis", field, level).status());
  }

  private void thread(Cast who, String level) {
    assertEquals(
        303, as(who).post("/avisos/debates/" + scene.discussion(), "nivel", level).status());
  }

  private List<String> posts(Cast who) {
    scene.settled();
    return scene.told(who).stream()
        .filter(line -> line.contains("escreveu") || line.contains("mencionou"))
        .toList();
  }

  @Test
  void whoChoseNothingAndTakesNoPartIsToldWhatConcernsThem() {
    scene.say(CARLA, "Uma nota.");
    assertEquals(List.of(), posts(TIAGO));
  }

  @Test
  void everythingOfAGroupIsToldToWhoeverWantsIt() {
    group(TIAGO, "tudo");
    scene.say(CARLA, "Uma nota.");
    scene.line(TIAGO, "escreveu");
  }

  @Test
  void nothingOfAGroupIsToldToWhoeverWantsThat() {
    group(TIAGO, "nada");
    group(BRUNO, "nada");
    scene.say(CARLA, "Uma nota, @tiago.nunes.");
    assertEquals(List.of(), posts(TIAGO));
    assertEquals(List.of(), posts(BRUNO));
  }

  @Test
  void aThreadIsFollowedByChoiceAndLeftToTheGroupAgain() {
    thread(TIAGO, "tudo");
    scene.say(CARLA, "Uma nota.");
    scene.line(TIAGO, "escreveu");
    assertTrue(as(TIAGO).get("/avisos/niveis").text().contains(scene.title()));
    thread(TIAGO, "grupo");
    as(TIAGO).get(scene.path());
    scene.say(CARLA, "Outra nota.");
    assertEquals(1, posts(TIAGO).size());
  }

  @Test
  void onesOwnThreadCanBeSilenced() {
    thread(BRUNO, "nada");
    scene.say(CARLA, "Uma nota.");
    assertEquals(List.of(), posts(BRUNO));
  }

  @Test
  void onlyOneOfTheLevelsCanBeChosen() {
    var answer = as(TIAGO).post("/avisos/debates/" + scene.discussion(), "nivel", "muito");
    assertEquals(422, answer.status());
    assertTrue(answer.page().title().startsWith("Erro: "));
    String field = as(TIAGO).get("/avisos/niveis").page().selectFirst("fieldset").id();
    assertEquals(422, as(TIAGO).post("/avisos/niveis", field, "muito").status());
  }

  @Test
  void theThreadsOfOthersAreNotThere() {
    String path = "/avisos/debates/" + scene.discussion();
    assertEquals(404, as(OLGA).get(path).status());
    assertEquals(404, as(OLGA).post(path, "nivel", "tudo").status());
    assertEquals(404, as(OLGA).get("/avisos/debates/999999999").status());
    assertEquals(303, visitor().get(path).status());
  }

  @Test
  void whoeverOnlyReadsAPublicGroupMayFollowAThreadOfIt() {
    var open = Scene.of("public", BRUNO, BRUNO);
    assertEquals(
        303, as(OLGA).post("/avisos/debates/" + open.discussion(), "nivel", "tudo").status());
    open.say(ANA, "Uma nota.");
    open.line(OLGA, "escreveu");
  }

  @Test
  void thePagesCostAtMostSixStatements() {
    assertTrue(as(TIAGO).statements("/avisos/niveis") <= 6);
    assertTrue(as(TIAGO).statements("/avisos/debates/" + scene.discussion()) <= 6);
  }
}
