package org.malha.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.freshly;
import static org.malha.support.PortalClient.visitor;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

class SignInIT {
  private static final String TOO_LONG_TO_BE_HASHED = "x".repeat(201);

  @Test
  void whoeverWantedSomewhereGetsThereAfterSigningIn() {
    var client = visitor();
    Answer sent = client.get("/conta/mandatos");
    assertEquals(303, sent.status());
    Answer form = client.get(sent.location());
    String action = form.page().selectFirst("form.painel").attr("action");
    Answer in = client.post(action, "email", CARLA.email(), "password", Cast.PASSWORD);
    assertEquals("/conta/mandatos", in.location());
    assertEquals(200, client.get("/conta/mandatos").status());
  }

  @Test
  void signingInInEnglishGoesOnInEnglish() {
    Answer in =
        visitor().post("/en/entrar?para=/conta", "email", CARLA.email(), "password", Cast.PASSWORD);
    assertEquals("/en/conta", in.location());
  }

  @Test
  void whoeverIsStoppedOnAnEnglishPageComesBackToIt() {
    String gate = visitor().get("/en/conta").location();
    Answer in = visitor().post(gate, "email", CARLA.email(), "password", Cast.PASSWORD);
    assertEquals("/en/conta", in.location());
  }

  @Test
  void theWayBackNeverLeavesThePortal() {
    for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil"}) {
      Answer in =
          visitor()
              .post(
                  "/entrar?para=" + URLEncoder.encode(elsewhere, UTF_8),
                  "email",
                  CARLA.email(),
                  "password",
                  Cast.PASSWORD);
      assertEquals("/", in.location());
    }
  }

  @Test
  void whoIsInAlreadyNeedsNoForm() {
    assertEquals("/conta", as(ANA).get("/entrar?para=/conta").location());
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
    String email = Newcomer.address(Newcomer.freshName());
    Answer unknown = visitor().post("/entrar", "email", email, "password", "não é esta não");
    Newcomer known = Newcomer.joined();
    Answer wrong = visitor().post("/entrar", "email", known.email(), "password", "não é esta não");
    assertEquals(422, unknown.status());
    assertEquals(422, wrong.status());
    assertEquals(
        unknown.page().select(".resumo-erros").text(), wrong.page().select(".resumo-erros").text());
    assertEquals(known.email(), wrong.page().selectFirst("#email").val());
    assertTrue(wrong.page().title().startsWith("Erro:"));
  }

  @Test
  void anEmptyFormSaysWhatIsMissing() {
    Answer answer = visitor().post("/entrar", "email", "", "password", "");
    assertEquals(422, answer.status());
    assertEquals(2, answer.page().select(".resumo-erros li").size());
  }

  @Test
  void afterTenWrongGuessesEvenTheRightPasswordWaits() {
    Newcomer newcomer = Newcomer.joined();
    for (int guess = 1; guess <= 10; guess++) {
      assertEquals(422, from("192.0.2.1", newcomer.email(), "não é esta, é a " + guess).status());
    }
    Answer eleventh = from("192.0.2.2", newcomer.email(), Cast.PASSWORD);
    assertEquals(429, eleventh.status());
    assertTrue(eleventh.text().contains("15 minutos"));
    assertEquals(200, newcomer.client().get("/conta").status());
    Answer program =
        visitor()
            .send(
                "POST",
                "/api/v1/tokens",
                "application/json",
                "{\"email\":\"" + newcomer.email() + "\",\"password\":\"x\",\"label\":\"x\"}");
    assertEquals(429, program.status());
  }

  @Test
  void whoeverGuessesAboutManyPeopleWaitsWithoutHinderingOthers() {
    String place = "198.51.100." + (1 + System.nanoTime() % 250);
    Newcomer newcomer = Newcomer.joined();
    for (int guess = 1; guess <= 50; guess++) {
      from(place, guess + newcomer.email(), TOO_LONG_TO_BE_HASHED);
    }
    assertEquals(429, from(place, newcomer.email(), Cast.PASSWORD).status());
    assertEquals(303, from("203.0.113.9", newcomer.email(), Cast.PASSWORD).status());
  }

  private static Answer from(String place, String email, String password) {
    String body =
        "email="
            + URLEncoder.encode(email, UTF_8)
            + "&password="
            + URLEncoder.encode(password, UTF_8);
    return visitor()
        .send(
            "POST",
            "/entrar",
            "application/x-www-form-urlencoded",
            body,
            "X-Forwarded-For",
            "10.9.8.7, " + place);
  }

  @Test
  void signingOutEndsTheSessionAndNotOnlyItsCookie() {
    var client = freshly(CARLA);
    String token = client.cookie("malha");
    Answer out = client.submit("/saida");
    assertTrue(out.text().contains("Sessão terminada"));
    assertEquals("", client.cookie("malha"));
    assertEquals(303, visitor().get("/conta", "Cookie", "malha=" + token).status());
  }

  @Test
  void signingOutTwiceIsNoMistake() {
    assertEquals(303, visitor().post("/saida").status());
  }
}
