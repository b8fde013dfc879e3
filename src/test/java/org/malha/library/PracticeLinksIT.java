package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.constraints.World;

class PracticeLinksIT {
  @Test
  void membersLinkAPracticeAndBothPagesShowIt() {
    World.Raised one = World.raised(BRUNO, World.COIMBRA);
    String practice = visitor().get("/praticas/SI1").location();
    assertEquals(303, as(CARLA).post(one.at("praticas"), "pratica", "SI1").status());
    as(CARLA).post(one.at("praticas"), "pratica", "SI1");
    var page = as(BRUNO).get(one.path());
    assertEquals(1, page.page().select("#praticas a[href=" + practice + "]").size());
    assertTrue(as(BRUNO).statements(one.path()) <= 6);
    assertTrue(as(BRUNO).get(practice).text().contains(one.title()));
    assertFalse(as(OLGA).get(practice).text().contains(one.title()));
    assertFalse(visitor().get(practice).text().contains(one.title()));

    String slug = practice.substring("/praticas/".length());
    assertEquals(303, as(BRUNO).post(one.at("praticas/" + slug) + "?_method=DELETE").status());
    assertFalse(as(BRUNO).get(practice).text().contains(one.title()));
  }

  @Test
  void whatIsUnknownOrNotTheirsIsRefused() {
    World.Raised one = World.raised(BRUNO, World.COIMBRA);
    assertEquals(422, as(BRUNO).post(one.at("praticas"), "pratica", "nada").status());
    assertEquals(422, as(BRUNO).post(one.at("praticas")).status());
    assertEquals(404, as(OLGA).post(one.at("praticas"), "pratica", "SI1").status());
    assertEquals(
        404, as(BRUNO).post("/constrangimentos/999999/praticas", "pratica", "SI1").status());
    assertEquals(404, as(BRUNO).post(one.at("praticas/nada") + "?_method=DELETE").status());
  }

  @Test
  void whoeverReadsAGroupWithoutBelongingToItLinksNothing() {
    World.Raised open = World.raised(BRUNO, World.OPEN);
    as(BRUNO).post(open.at("praticas"), "pratica", "SI1");
    String slug = visitor().get("/praticas/SI1").location().substring("/praticas/".length());
    assertEquals(200, as(OLGA).get(open.path()).status());
    assertEquals(403, as(OLGA).post(open.at("praticas"), "pratica", "FI1").status());
    assertEquals(403, as(OLGA).post(open.at("praticas/" + slug) + "?_method=DELETE").status());
    assertEquals(303, visitor().post(open.at("praticas"), "pratica", "FI1").status());
    var page = visitor().get(open.path()).page();
    assertEquals(1, page.select("#praticas a[href^=/praticas/]").size());
    assertEquals(0, page.select("#praticas form").size());
  }
}
