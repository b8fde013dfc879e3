package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

class TokensIT {
  private static final String PATH = "/api/v1/tokens";

  private static Answer send(String json) {
    return visitor().send("POST", PATH, "application/json", json);
  }

  private static Answer make(String email, String password) {
    return send(
        "{\"email\":\"%s\",\"password\":\"%s\",\"label\":\"teste\"}".formatted(email, password));
  }

  private static String value(Answer answer, String name) {
    return answer.body().replaceFirst("(?s).*\"" + name + "\":\"?([^\",}]+).*", "$1");
  }

  @Test
  void aProgramGetsAKeyUsesItAndGivesItBack() {
    Answer made = make(BRUNO.email(), Cast.PASSWORD);
    assertEquals(201, made.status());
    assertEquals("no-store", made.header("cache-control"));
    String bearer = "Bearer " + value(made, "token");
    Instant expires = Instant.parse(value(made, "expires"));
    assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(89))));
    assertEquals(200, visitor().get("/conta", "Authorization", bearer).status());
    String current = PATH + "/current";
    assertEquals(204, delete(current, bearer).status());
    assertEquals(401, delete(current, bearer).status());
  }

  @Test
  void aLostPasswordTakesEveryKeyWithIt() {
    Newcomer newcomer = Newcomer.joined();
    String bearer = "Bearer " + value(make(newcomer.email(), Cast.PASSWORD), "token");
    assertEquals(200, visitor().get("/conta", "Authorization", bearer).status());
    String feed =
        PortalClient.on(RunningPortal.shared())
            .signIn(newcomer.email(), Cast.PASSWORD)
            .post("/conta/fontes", "programa", "Leitor")
            .page()
            .selectFirst(".segredo code")
            .text()
            .replaceFirst("https?://[^/]+", "");
    assertEquals(200, visitor().get(feed).status());
    String link = Newcomer.path(as(ADMIN).post(newcomer.page() + "/recuperacao"));
    String password = "nove sobreiros e uma cancela";
    assertEquals(303, visitor().post(link, "password", password, "repeat", password).status());
    assertEquals(303, visitor().get("/conta", "Authorization", bearer).status());
    assertEquals(404, visitor().get(feed).status());
  }

  private static Answer delete(String path, String bearer) {
    return visitor().send("DELETE", path, "application/json", "", "Authorization", bearer);
  }

  @Test
  void aWrongPasswordIsAProblemDocument() {
    Answer answer = make(BRUNO.email(), "não é esta não");
    assertEquals(401, answer.status());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"));
    assertEquals("401", value(answer, "status"));
  }

  @Test
  void whatIsMissingIsNamed() {
    Answer answer = send("{}");
    assertEquals(422, answer.status());
    assertEquals(3, answer.body().split("\"field\"", -1).length - 1);
  }

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    assertEquals(400, send("{").status());
    assertEquals(400, send("[]").status());
    assertEquals(400, send("").status());
    assertEquals(415, visitor().send("POST", PATH, "text/plain", "{}").status());
  }

  @Test
  void aVisitorOrASessionHasNoKeyToGiveBack() {
    assertEquals(401, visitor().send("DELETE", PATH + "/current", "text/plain", "").status());
    Answer session =
        as(BRUNO)
            .send("DELETE", PATH + "/current", "text/plain", "", "Sec-Fetch-Site", "same-origin");
    assertEquals(404, session.status());
  }
}
