package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

class AccountIT {
  private static final String NEW_PASSWORD = "oito figueiras e um tanque";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/conta",
        "/conta/mandatos",
        "/conta/palavra-passe",
        "/conta/sessoes",
        "/conta/codigos"
      })
  void everyPageOfTheAccountTakesFewStatementsAndIsClosedToVisitors(String path) {
    Answer answer = as(BRUNO).get(path);
    assertEquals(200, answer.status());
    assertTrue(as(BRUNO).statements(path) <= 3);
    assertEquals(1, answer.page().select(".separadores [aria-current]").size());
    assertTrue(visitor().get(path).location().startsWith("/entrar?para="));
  }

  @Test
  void aProfileSpeaksTheChosenLanguageAndTellsTheChosenTime() {
    Newcomer newcomer = Newcomer.joined();
    Answer after =
        newcomer
            .client()
            .submit(
                "/conta",
                "name",
                "  Rosa   Maria ",
                "jobTitle",
                "Jurista",
                "language",
                "en",
                "zone",
                "Atlantic/Azores");
    assertTrue(after.text().contains("Profile saved"));
    assertEquals("Rosa Maria", after.page().selectFirst("#name").val());
    assertEquals("Azores", after.page().selectFirst("#zone option[selected]").text());
  }

  @Test
  void aProfileThatCannotBeComesBackFilledIn() {
    Answer answer =
        as(BRUNO)
            .post(
                "/conta", "name", "", "jobTitle", "Jurista", "language", "xx", "zone", "Mars/Base");
    assertEquals(422, answer.status());
    assertEquals(3, answer.page().select(".resumo-erros li").size());
    assertEquals("Jurista", answer.page().selectFirst("#jobTitle").val());
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsOnly() {
    Newcomer newcomer = Newcomer.joined();
    var elsewhere = visitor().signIn(newcomer.email(), Cast.PASSWORD);
    Answer after = change(newcomer, Cast.PASSWORD, NEW_PASSWORD, NEW_PASSWORD);
    assertEquals("/conta/palavra-passe", after.location());
    assertEquals(200, newcomer.client().get("/conta").status());
    assertEquals(303, elsewhere.get("/conta").status());
    visitor().signIn(newcomer.email(), NEW_PASSWORD);
    assertEquals(
        422,
        visitor().post("/entrar", "email", newcomer.email(), "password", Cast.PASSWORD).status());
  }

  @Test
  void aPasswordIsChangedOnlyByWhoeverKnowsTheOldOne() {
    Newcomer newcomer = Newcomer.joined();
    Answer answer = change(newcomer, "não é esta não", NEW_PASSWORD, NEW_PASSWORD);
    assertEquals(422, answer.status());
    assertEquals("#old", answer.page().selectFirst(".resumo-erros a").attr("href"));
    visitor().signIn(newcomer.email(), Cast.PASSWORD);
  }

  @Test
  void aWeakOrMistypedPasswordIsRefused() {
    Newcomer newcomer = Newcomer.joined();
    assertEquals(422, change(newcomer, Cast.PASSWORD, "curta", "curta").status());
    assertEquals(422, change(newcomer, Cast.PASSWORD, NEW_PASSWORD, "outra coisa").status());
    String telling = "eu sou " + newcomer.email();
    assertEquals(422, change(newcomer, Cast.PASSWORD, telling, telling).status());
  }

  private static Answer change(Newcomer who, String old, String password, String repeat) {
    return who.client()
        .post("/conta/palavra-passe", "old", old, "password", password, "repeat", repeat);
  }

  @Test
  void oneSessionEndsAndTheOthersStay() {
    Newcomer newcomer = Newcomer.joined();
    var elsewhere = visitor().signIn(newcomer.email(), Cast.PASSWORD);
    Answer list = newcomer.client().get("/conta/sessoes");
    assertEquals(2, list.page().select(".sessoes li").size());
    newcomer.client().post(list.page().selectFirst(".sessoes form").attr("action"));
    assertEquals(303, elsewhere.get("/conta").status());
    assertEquals(200, newcomer.client().get("/conta").status());
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    Newcomer victim = Newcomer.joined();
    visitor().signIn(victim.email(), Cast.PASSWORD);
    String action =
        victim.client().get("/conta/sessoes").page().selectFirst(".sessoes form").attr("action");
    as(BRUNO).post(action);
    assertEquals(2, victim.client().get("/conta/sessoes").page().select(".sessoes li").size());
  }

  @Test
  void signingOutEverywhereMeansIt() {
    Newcomer newcomer = Newcomer.joined();
    var elsewhere = visitor().signIn(newcomer.email(), Cast.PASSWORD);
    Answer after = newcomer.client().submit("/conta/sessoes?_method=DELETE");
    assertTrue(after.text().contains("Todas as suas sessões terminaram"));
    assertEquals(303, newcomer.client().get("/conta").status());
    assertEquals(303, elsewhere.get("/conta").status());
  }

  @Test
  void aKeyIsShownOnceWorksAndIsTakenBack() {
    Newcomer newcomer = Newcomer.joined();
    Answer made = newcomer.client().post("/conta/codigos", "label", "relatório mensal");
    String token = made.page().selectFirst(".segredo code").text();
    Answer list = newcomer.client().get("/conta/codigos");
    assertFalse(list.body().contains(token));
    assertEquals(200, visitor().get("/conta", "Authorization", "Bearer " + token).status());
    String action = list.page().selectFirst(".sessoes form").attr("action");
    assertEquals(404, as(BRUNO).post(action).status());
    newcomer.client().post(action);
    assertEquals(303, visitor().get("/conta", "Authorization", "Bearer " + token).status());
    assertEquals(404, newcomer.client().post(action).status());
  }

  @Test
  void aKeyNeedsALabel() {
    assertEquals(422, as(BRUNO).post("/conta/codigos", "label", " ").status());
  }
}
