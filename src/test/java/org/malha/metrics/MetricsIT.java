package org.malha.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class MetricsIT {
  private static final String[] FROM_ELSEWHERE = {"X-Forwarded-For", "192.0.2.7"};

  @Test
  void aProgramOnThisMachineReadsThem() {
    Answer answer = visitor().get("/metrics");
    assertEquals(200, answer.status());
    assertEquals(
        "application/openmetrics-text; version=1.0.0; charset=utf-8",
        answer
            .header("content-type")
            .replace(";version", "; version")
            .replace(";charset", "; charset"));
    assertTrue(answer.body().endsWith("# EOF\n"), answer.body());
    for (String name :
        new String[] {
          "malha_sql_statements_total ",
          "malha_search_behind_seconds ",
          "malha_search_entries ",
          "malha_sessions ",
          "malha_letters_waiting ",
          "malha_letters_oldest_seconds ",
          "malha_memory_used_bytes "
        }) {
      assertTrue(answer.body().contains("\n" + name), answer.body());
    }
    assertTrue(answer.statements() <= 2);
  }

  @Test
  void requestsAreCountedByRouteAndStatusClass() {
    String found = "malha_requests_total{route=\"/grupos/{slug}\",status=\"2xx\"} ";
    String missed = "malha_requests_total{route=\"/grupos/{slug}\",status=\"4xx\"} ";
    as(ANA).get("/grupos/regiao-de-coimbra");
    as(ANA).get("/grupos/nenhum");
    double before = value(found);
    double missedBefore = value(missed);
    as(ANA).get("/grupos/regiao-de-coimbra");
    as(ANA).get("/grupos/nenhum");
    assertTrue(value(found) > before);
    assertTrue(value(missed) > missedBefore);
    assertFalse(visitor().get("/metrics").body().contains("coimbra"));
  }

  @Test
  void theyAreNotThereForWhoeverComesThroughAProxy() {
    assertEquals(404, visitor().get("/metrics", FROM_ELSEWHERE).status());
    assertEquals(404, as(ANA).get("/metrics", FROM_ELSEWHERE).status());
  }

  @Test
  void anAdministratorReadsThemFromAnywhere() {
    assertEquals(200, as(ADMIN).get("/metrics", FROM_ELSEWHERE).status());
  }

  @Test
  void theServersOwnAreNotThere() {
    String body = visitor().get("/metrics").body();
    assertFalse(body.contains("vendor"), body);
    assertEquals(404, visitor().get("/metrics/base").status());
    assertEquals(403, visitor().get("/server-metrics").status());
  }

  private static double value(String sample) {
    return visitor()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(sample))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }
}
