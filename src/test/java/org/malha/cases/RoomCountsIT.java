package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

/** How many rooms there are, for those who answer for the portal. */
class RoomCountsIT {
  private static final String PAGE = "/casos/contagens";

  @Test
  void thoseWhoAnswerForThePortalReadNumbersOfTheQuarterAndNobodyElseKnowsOfThem() {
    for (Cast who : List.of(ADMIN, PAULA)) {
      Answer page = as(who).get(PAGE);
      assertEquals(200, page.status(), who::name);
      assertTrue(as(who).statements(PAGE) <= 6, who.name());
      assertEquals(4, page.page().select("main section:not(.painel)").size());
      assertTrue(page.text().contains("há menos de 5 salas"), page::text);
    }
    for (Cast who : List.of(ANA, BRUNO, HELENA, RUI)) {
      assertEquals(404, as(who).get(PAGE).status(), who::name);
    }
  }

  @Test
  void whatIsFewIsShownAsFewAndAsNothingElse() {
    for (String cell : as(PAULA).get(PAGE).page().select("main td").eachText()) {
      assertTrue(
          cell.equals("menos de 5") || cell.equals("não se mostra") || Integer.parseInt(cell) >= 5,
          cell);
    }
  }

  @Test
  void aRoomThatIsPresentedChangesNoNumberBeforeTheNextQuarter() {
    as(PAULA).get(PAGE); // what others left to be said is said once
    String before = as(PAULA).get(PAGE).page().select("main").text();
    as(BRUNO).post("/casos/carta");
    Answer presented = as(BRUNO).post("/casos/novo/enviar", CaseForms.released());
    assertEquals(303, presented.status(), presented::text);
    String room = presented.location().substring(presented.location().indexOf("/casos/"));
    assertEquals(before, as(PAULA).get(PAGE).page().select("main").text());
    assertEquals(303, as(BRUNO).post(room + "?_method=DELETE").status());
  }
}
