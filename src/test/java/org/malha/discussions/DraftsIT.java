package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.freshly;
import static org.malha.support.PortalClient.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

class DraftsIT {
  @Test
  void aClosedLaptopLosesNothingAndAnotherBrowserHasItToo() {
    var debate = Debate.ofMembers();
    var kept = keep(as(CARLA), "d-" + debate.id(), "Ia a meio de");
    assertEquals(200, kept.status());
    assertTrue(kept.body().matches("Rascunho guardado às \\d{1,2}:\\d{2}"), kept.body());
    var elsewhere = freshly(CARLA).get(debate.path()).page();
    assertEquals("Ia a meio de", elsewhere.selectFirst("#texto").val().strip());
    assertTrue(elsewhere.selectFirst("[data-estado-rascunho]").text().startsWith("Rascunho"));
  }

  @Test
  void theLastTextIsKept() {
    var debate = Debate.ofMembers();
    keep(as(CARLA), "d-" + debate.id(), "Um");
    keep(as(CARLA), "d-" + debate.id(), "Um dois");
    assertEquals("Um dois", debate.seenBy(CARLA).selectFirst("#texto").val().strip());
  }

  @Test
  void aDraftIsItsAuthorsAlone() {
    var debate = Debate.ofMembers();
    keep(as(CARLA), "d-" + debate.id(), "Ainda não sei");
    assertEquals("", debate.seenBy(BRUNO).selectFirst("#texto").val().strip());
  }

  @Test
  void publishingEndsTheDraft() {
    var debate = Debate.ofMembers();
    keep(as(CARLA), "d-" + debate.id(), "Já acabo");
    debate.say(CARLA, "Já acabei.");
    assertEquals("", debate.seenBy(CARLA).selectFirst("#texto").val().strip());
  }

  @Test
  void anAnswerThatWasBegunIsFoundAgain() {
    var debate = Debate.ofMembers();
    debate.say(BRUNO, "Que acham?");
    keep(as(CARLA), "d-" + debate.id() + "-r-1", "Acho que");
    String resume = debate.seenBy(CARLA).selectFirst(".fio .aviso.b a").attr("href");
    var page = as(CARLA).get(resume.replaceFirst("#.*", "")).page();
    assertEquals("Acho que", page.selectFirst("#texto").val().strip());
    assertTrue(page.selectFirst("#a-quem").text().contains("Bruno Leal"));
  }

  @Test
  void aDraftCanBeThrownAway() {
    var debate = Debate.ofMembers();
    keep(as(CARLA), "d-" + debate.id(), "Não era isto");
    String away = debate.seenBy(CARLA).selectFirst("[formaction*=rascunhos]").attr("formaction");
    assertEquals(303, as(CARLA).post(away).status());
    assertEquals("", debate.seenBy(CARLA).selectFirst("#texto").val().strip());
  }

  @Test
  void aDraftThatIsTooLongIsRefusedWithASentence() {
    var refused = keep(as(CARLA), "d-1", "a".repeat(20_001));
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("20 000"), refused.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"D-1", "d", "d-1_x", "d--1", "d-%20", "d-5-r-x", "d-5-r-1234567890"})
  void aPlaceOfAnotherShapeIsNotThere(String place) {
    assertEquals(404, keep(as(CARLA), place, "Texto").status());
  }

  @Test
  void formsOfOtherRoomsHavePlacesOfTheirOwn() {
    assertEquals(200, keep(as(CARLA), "c-novo-7-a1b2", "Texto").status());
  }

  @Test
  void aVisitorKeepsNoDrafts() {
    assertEquals(303, keep(visitor(), "d-1", "Texto").status());
  }

  private static Answer keep(PortalClient who, String place, String text) {
    return who.send(
        "PUT",
        "/rascunhos/" + place,
        "application/x-www-form-urlencoded",
        "texto=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&chave=x",
        "Sec-Fetch-Site",
        "same-origin");
  }
}
