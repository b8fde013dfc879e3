package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TrafficTest {
  private final Traffic traffic = new Traffic();

  @Test
  void answersAreCountedByStatusAndBySpeed() {
    traffic.answered("/grupos", 200, 9_000_000);
    traffic.answered("/grupos", 303, 30_000_000);
    traffic.answered("/grupos", 500, 9_000_000_000L);
    Route groups = traffic.routes().get("/grupos");
    assertEquals(1, groups.withStatus(2));
    assertEquals(1, groups.withStatus(3));
    assertEquals(1, groups.withStatus(5));
    assertArrayEquals(new long[] {1, 1, 2, 2, 2, 2, 2, 2, 3}, groups.within());
    assertEquals(9.039, groups.seconds(), 1e-9);
  }

  @Test
  void whatHasNoRouteIsOneRoute() {
    traffic.answered(null, 404, 1);
    traffic.answered(null, 400, 1);
    assertEquals(Set.of("other"), traffic.routes().keySet());
  }
}
