package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.constraints.World.raised;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

class ConstraintsApiIT {
  private static final String GROUP = "/api/v1/groups/" + COIMBRA + "/constraints";

  @Test
  void brunoRaisesOneAndReadsIt() {
    String title = World.title("Pela API");
    Answer made = send(BRUNO, "POST", GROUP, wanted(title));
    assertEquals(201, made.status());
    assertTrue(made.body().contains("\"state\":\"registered\""), made.body());
    Answer read = as(BRUNO).get(made.location());
    assertTrue(read.body().contains(title) && read.body().contains("\"reference\":\"C-"));
    assertTrue(as(BRUNO).get(GROUP).body().contains(title));
  }

  @Test
  void theSameKeyTwiceRaisesOne() {
    String key = UUID.randomUUID().toString();
    String json = wanted(World.title("Uma só vez"));
    Answer first = send(BRUNO, "POST", GROUP, json, "Idempotency-Key", key);
    Answer second = send(BRUNO, "POST", GROUP, json, "Idempotency-Key", key);
    assertEquals(first.location(), second.location());
  }

  @Test
  void theSameKeyElsewhereIsAnotherOne() {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      String posts = "/api/v1/constraints/" + raised(BRUNO, COIMBRA).id() + "/posts";
      send(BRUNO, "POST", posts, "{\"markdown\":\"Escrito aqui.\"}", "Idempotency-Key", key);
      assertTrue(as(BRUNO).get(posts).body().contains("Escrito aqui."), posts);
    }
    String json = wanted(World.title("Em dois grupos"));
    String open = GROUP.replace(COIMBRA, World.OPEN);
    Answer first = send(BRUNO, "POST", GROUP, json, "Idempotency-Key", key);
    Answer second = send(BRUNO, "POST", open, json, "Idempotency-Key", key);
    assertNotEquals(first.location(), second.location());
  }

  @Test
  void whatIsWrongIsSaidFieldByField() {
    Answer answer = send(BRUNO, "POST", GROUP, "{\"title\":\"\",\"element\":\"nada\"}");
    assertEquals(422, answer.status());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"));
    assertTrue(answer.body().contains("\"field\":\"element\""), answer.body());
    assertTrue(answer.body().contains("\"field\":\"title\""), answer.body());
    assertEquals(422, send(BRUNO, "POST", GROUP, "{}").status());
    assertEquals(400, send(BRUNO, "POST", GROUP, "{\"title\":").status());
  }

  @Test
  void olgaNeitherReadsNorWrites() {
    var one = raised(BRUNO, COIMBRA);
    String path = "/api/v1/constraints/" + one.id();
    assertEquals(404, as(OLGA).get(path).status());
    assertEquals(404, as(OLGA).get(path + "/posts").status());
    assertEquals(404, as(OLGA).get(GROUP).status());
    assertEquals(403, send(OLGA, "POST", GROUP, wanted("x")).status());
    assertEquals(404, send(OLGA, "POST", path + "/posts", "{\"markdown\":\"x\"}").status());
    assertEquals(
        404, send(OLGA, "PUT", path + "/cosignatures/0607", "{\"severity\":\"severe\"}").status());
    assertEquals(404, as(ANA).get("/api/v1/constraints/999999999").status());
    assertEquals(404, visitor().get(path).status());
  }

  @Test
  void postsAreWrittenAnsweredAndReadByKey() {
    var one = raised(BRUNO, COIMBRA);
    String posts = "/api/v1/constraints/" + one.id() + "/posts";
    Answer first = send(BRUNO, "POST", posts, "{\"markdown\":\"Primeira **intervenção**.\"}");
    assertEquals(201, first.status());
    assertTrue(first.body().contains("\"number\":1"), first.body());
    String id = first.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
    Answer answer =
        send(CARLA, "POST", posts, "{\"parent\":" + id + ",\"markdown\":\"Uma resposta.\"}");
    assertEquals(201, answer.status());
    assertTrue(as(ANA).get(posts + "?size=1").body().contains("\"next\":1"));
    String rest = as(ANA).get(posts + "?after=1").body();
    assertTrue(rest.contains("Uma resposta.") && rest.contains("\"parent\":" + id), rest);
    assertFalse(rest.contains("Primeira"));
    assertEquals(422, send(BRUNO, "POST", posts, "{\"markdown\":\"\"}").status());
    assertTrue(
        as(ANA).get("/api/v1/constraints/" + one.id()).body().contains("\"state\":\"discussed\""));
  }

  @Test
  void aMunicipalityCoSignsAndTakesItBack() {
    var one = raised(CARLA, COIMBRA);
    String path = "/api/v1/constraints/" + one.id() + "/cosignatures/0607";
    Answer signed = send(BRUNO, "PUT", path, "{\"severity\":\"severe\",\"since\":2022}");
    assertEquals(200, signed.status(), signed.body());
    assertTrue(signed.body().contains("\"since\":2022"));
    assertEquals(422, send(BRUNO, "PUT", path, "{\"severity\":\"muito\"}").status());
    assertEquals(403, send(CARLA, "PUT", path, "{\"severity\":\"light\"}").status());
    assertEquals(204, send(BRUNO, "DELETE", path, "").status());
    assertTrue(
        as(BRUNO).get("/api/v1/constraints/" + one.id()).body().contains("\"cosignatures\":0"));
  }

  private static String wanted(String title) {
    return "{\"title\":\""
        + title
        + "\",\"what\":\"Isto acontece.\",\"element\":\"delivery-system\",\"sectors\":[\"health\"]}";
  }

  private static Answer send(Cast who, String method, String path, String json, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Sec-Fetch-Site";
    all[headers.length + 1] = "same-origin";
    return as(who).send(method, path, "application/json", json, all);
  }
}
