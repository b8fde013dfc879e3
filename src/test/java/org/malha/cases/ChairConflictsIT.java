package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

/** For whom somebody who is ready to chair does not want to. */
class ChairConflictsIT {
  private static final String PAGE = "/casos/carta/conflitos";
  private static final String READY = "/casos/carta/presidencia";

  @BeforeEach
  void helenaIsReady() {
    List.of(BRUNO, HELENA, OLGA).forEach(who -> ok(as(who).post("/casos/carta")));
    ok(as(HELENA).post(READY));
  }

  @AfterEach
  void olgaIsNot() {
    ok(as(OLGA).post(READY + "?_method=DELETE"));
  }

  private static void ok(Answer answer) {
    assertEquals(303, answer.status(), () -> answer.address() + "\n" + answer.text());
  }

  private static String body(String name) {
    return as(HELENA).get(PAGE).page().select("option:containsOwn(" + name + ")").val();
  }

  private static String presented() {
    Answer answer = as(BRUNO).post("/casos/novo/enviar", CaseForms.released());
    ok(answer);
    return answer.location().substring(answer.location().indexOf("/casos/"));
  }

  private static void erased(String room) {
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void nobodyIsDrawnForAMunicipalityThatTheyDeclared() {
    String lousa = body("Lousã");
    ok(as(HELENA).post(PAGE, "organisation", lousa));
    assertTrue(as(HELENA).get(PAGE).page().select(".linhas").text().contains("Lousã"));
    String room = presented();
    assertEquals(404, as(HELENA).get(room).status());
    erased(room);
    ok(as(HELENA).post(PAGE + "/" + lousa + "?_method=DELETE"));
    String again = presented();
    assertEquals(200, as(HELENA).get(again).status());
    erased(again);
  }

  @Test
  void whoeverStepsBackIsFollowedByAnotherAndNobodyLearnsWhy() {
    String room = presented();
    assertEquals(200, as(HELENA).get(room).status());
    ok(as(OLGA).post(READY));
    ok(as(HELENA).post(room + "/presidencia?_method=DELETE"));
    assertEquals(404, as(HELENA).get(room).status());
    assertEquals(200, as(OLGA).get(room).status());
    for (Cast other : List.of(OLGA, BRUNO)) {
      String seen = as(other).get(room).page().select("main").text();
      assertFalse(seen.contains("Helena"), seen);
      assertFalse(seen.contains("recusou a presidência"), seen);
    }
    erased(room);
  }

  @Test
  void whatWasDeclaredGoesWithTheReadiness() {
    ok(as(HELENA).post(PAGE, "organisation", body("Lousã")));
    ok(as(HELENA).post(READY + "?_method=DELETE"));
    ok(as(HELENA).post(READY));
    assertTrue(as(HELENA).get(PAGE).page().select(".linhas").isEmpty());
  }

  @Test
  void whoeverIsNotReadyDeclaresNothingAndNobodyReadsAnothers() {
    assertEquals(409, as(ANA).get(PAGE).status());
    assertEquals(409, as(ANA).post(PAGE, "organisation", body("Lousã")).status());
    assertEquals(409, as(ANA).post(PAGE + "/1?_method=DELETE").status());
  }

  @Test
  void whatIsNoBodyIsNotDeclared() {
    assertEquals(422, as(HELENA).post(PAGE, "organisation", "").status());
    assertEquals(422, as(HELENA).post(PAGE, "organisation", "999999999").status());
    assertEquals(404, as(HELENA).post(PAGE + "/999999999?_method=DELETE").status());
    assertTrue(as(HELENA).statements(PAGE) <= 6);
  }
}
