package org.malha.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;
import org.malha.web.Times;

class AdministrationIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administracao",
        "/administracao/pessoas",
        "/administracao/organizacoes",
        "/administracao/convites"
      })
  void onlyAdministratorsEnterAndEachPageTakesFewStatements(String path) {
    Answer answer = as(ADMIN).get(path);
    assertEquals(200, answer.status());
    assertTrue(as(ADMIN).statements(path) <= 6);
    assertEquals(403, as(ANA).get(path).status());
    assertTrue(visitor().get(path).location().startsWith("/entrar"));
  }

  @Test
  void theNavigationShowsTheAreaToThoseWhoMayEnter() {
    assertEquals(1, as(ADMIN).get("/conta").page().select("nav a[href=/administracao]").size());
    assertEquals(0, as(ANA).get("/conta").page().select("nav a[href=/administracao]").size());
  }

  @Test
  void peopleAreFoundByPartOfTheirNameWithoutAccentsOrByAddress() {
    assertTrue(found("lidia sa").contains("Lídia Sá"));
    assertTrue(found("LÍDIA").contains("Lídia Sá"));
    assertTrue(found("lidia@exam").contains("Lídia Sá"));
    assertTrue(found("100%_nada").contains("Ninguém assim"));
  }

  @Test
  void peopleAreFilteredByRole() {
    Answer curators = as(ADMIN).get("/administracao/pessoas?papel=CURATOR");
    assertTrue(curators.text().contains("Rui Valadas"));
    assertFalse(curators.text().contains("Bruno Leal"));
    assertEquals(200, as(ADMIN).get("/administracao/pessoas?papel=KING&pagina=-1").status());
  }

  private static String found(String sought) {
    return as(ADMIN).get("/administracao/pessoas?q=" + URLEncoder.encode(sought, UTF_8)).text();
  }

  @Test
  void aMandateIsGivenAndEnded() {
    Newcomer newcomer = Newcomer.joined();
    String today = LocalDate.now(Times.LISBON).toString();
    Answer given =
        as(ADMIN)
            .submit(
                newcomer.page() + "/mandatos",
                "organisation",
                InvitationIT.lousa(),
                "title",
                "coordenação",
                "from",
                today,
                "to",
                "");
    assertTrue(given.text().contains("Lousã Em vigor"));
    assertTrue(given.statements() <= 6);
    String end = given.page().selectFirst("form[action$=/fim]").attr("action");
    String yesterday = LocalDate.parse(today).minusDays(1).toString();
    Answer ended = as(ADMIN).submit(end, "last", yesterday);
    assertTrue(ended.text().contains("Lousã Terminado"));
    assertTrue(newcomer.client().get("/conta/mandatos").text().contains("O seu mandato terminou"));
  }

  @Test
  void aMandateThatCannotBeComesBackFilledIn() {
    Newcomer newcomer = Newcomer.joined();
    Answer answer =
        as(ADMIN)
            .post(
                newcomer.page() + "/mandatos",
                "organisation",
                "",
                "title",
                "coordenação",
                "from",
                "2026-11-21",
                "to",
                "2026-11-20");
    assertEquals(422, answer.status());
    assertEquals(2, answer.page().select(".resumo-erros li").size());
    assertEquals("coordenação", answer.page().selectFirst("#title").val());
    assertEquals(
        422,
        as(ADMIN).post(newcomer.page() + "/mandatos/1/fim", "last", "31 de novembro").status());
    assertEquals(
        404, as(ADMIN).post(newcomer.page() + "/mandatos/1/fim", "last", "2026-11-20").status());
  }

  @Test
  void aRoleIsGivenTakenAndGivenBackByTheNotice() {
    Newcomer newcomer = Newcomer.joined();
    String role = newcomer.page() + "/papeis/TRAINER";
    as(ADMIN).submit(role);
    assertTrue(roles(newcomer).contains("Formação"));
    Answer taken = as(ADMIN).submit(role + "?_method=DELETE");
    assertFalse(roles(newcomer).contains("Formação"));
    as(ADMIN).post(taken.page().selectFirst(".notificacao form").attr("action"));
    assertTrue(roles(newcomer).contains("Formação"));
    assertEquals(404, as(ADMIN).post(newcomer.page() + "/papeis/KING").status());
  }

  /** Without the navigation, where an area has the name of a role. */
  private static String roles(Newcomer newcomer) {
    return newcomer.client().get("/conta/mandatos").page().selectFirst("main").text();
  }

  @Test
  void whoHasLeftIsOutAtTheNextRequestAndMayBeTakenBack() {
    Newcomer newcomer = Newcomer.joined();
    String token =
        newcomer
            .client()
            .post("/conta/codigos", "label", "relatório")
            .page()
            .selectFirst(".segredo code")
            .text();
    Answer left = as(ADMIN).submit(newcomer.page() + "/saida");
    assertTrue(left.text().contains("Saiu a"));
    assertEquals(303, newcomer.client().get("/conta").status());
    assertEquals(303, visitor().get("/conta", "Authorization", "Bearer " + token).status());
    assertEquals(422, signIn(newcomer).status());
    as(ADMIN).post(left.page().selectFirst(".notificacao form").attr("action"));
    assertEquals(303, signIn(newcomer).status());
  }

  private static Answer signIn(Newcomer newcomer) {
    return visitor().post("/entrar", "email", newcomer.email(), "password", Cast.PASSWORD);
  }

  @Test
  void nobodyLetsThemselvesGo() {
    Newcomer administrator = Newcomer.joined("role", "ADMINISTRATOR");
    Answer answer = administrator.client().post(administrator.page() + "/saida");
    assertEquals(409, answer.status());
    assertTrue(answer.text().contains("ficaria à porta"));
  }

  @Test
  void anAdministratorMayStepDownWhileThereIsAnother() {
    Newcomer administrator = Newcomer.joined("role", "ADMINISTRATOR");
    String role = administrator.page() + "/papeis/ADMINISTRATOR?_method=DELETE";
    assertEquals(303, administrator.client().post(role).status());
    assertEquals(403, administrator.client().get("/administracao").status());
  }

  @Test
  void sessionsAreEndedForAPerson() {
    Newcomer newcomer = Newcomer.joined();
    as(ADMIN).post(newcomer.page() + "/sessoes?_method=DELETE");
    assertEquals(303, newcomer.client().get("/conta").status());
  }

  @Test
  void aLinkToANewPasswordIsHandedOutOnceAndEndsEverySession() {
    Newcomer newcomer = Newcomer.joined();
    String first = Newcomer.path(as(ADMIN).post(newcomer.page() + "/recuperacao"));
    String second = Newcomer.path(as(ADMIN).post(newcomer.page() + "/recuperacao"));
    assertEquals(404, visitor().get(first).status());
    assertTrue(visitor().statements(second) <= 6);
    String password = "oito figueiras e um tanque";
    assertEquals(422, visitor().post(second, "password", "x", "repeat", "x").status());
    Answer after = visitor().submit(second, "password", password, "repeat", password);
    assertTrue(after.text().contains("Palavra-passe guardada"));
    assertEquals(303, newcomer.client().get("/conta").status());
    visitor().signIn(newcomer.email(), password);
    assertEquals(404, visitor().post(second, "password", password, "repeat", password).status());
  }

  @Test
  void withoutAMailServerPeopleReadWhomToAsk() {
    Answer answer = visitor().get("/recuperar");
    assertTrue(answer.text().contains("Peça a quem o administra"));
    assertTrue(answer.page().select("input[name=email]").isEmpty());
    assertEquals(303, visitor().post("/recuperar", "email", ANA.email()).status());
  }

  @Test
  void aPersonWhoIsNotThereIsNotFound() {
    assertEquals(404, as(ADMIN).get("/administracao/pessoas/1").status());
    assertEquals(404, as(ADMIN).post("/administracao/pessoas/1/papeis/CURATOR").status());
    assertEquals(404, as(ADMIN).post("/administracao/pessoas/1/saida").status());
    assertEquals(403, as(ANA).get("/administracao/pessoas/1").status());
    assertEquals(403, as(ANA).post("/administracao/pessoas/1/papeis/CURATOR").status());
  }

  @Test
  void anOrganisationIsAddedOnce() {
    String name = "Centro Social " + Newcomer.freshName();
    Answer added = as(ADMIN).submit("/administracao/organizacoes", "name", name, "kind", "PARTNER");
    assertTrue(added.text().contains("Organização acrescentada"));
    assertEquals(name, added.page().selectFirst("tbody th").text());
    Answer again =
        as(ADMIN)
            .post(
                "/administracao/organizacoes",
                "name",
                name.toUpperCase(Locale.ROOT),
                "kind",
                "PARTNER");
    assertEquals(422, again.status());
    assertTrue(again.text().contains("Já há uma organização"));
  }

  @Test
  void nobodyAddsAMunicipality() {
    Answer answer =
        as(ADMIN).post("/administracao/organizacoes", "name", "Olivença", "kind", "MUNICIPALITY");
    assertEquals(422, answer.status());
    assertEquals("Olivença", answer.page().selectFirst("#name").val());
  }

  @Test
  void organisationsComeFiftyAtATimeInPortugueseOrder() {
    Answer first = as(ADMIN).get("/administracao/organizacoes?tipo=MUNICIPALITY");
    assertEquals(50, first.page().select("tbody tr").size());
    assertEquals("Abrantes", first.page().selectFirst("tbody th").text());
    Answer second = as(ADMIN).get(first.page().selectFirst("a[rel=next]").attr("href"));
    assertTrue(second.text().contains("Página 2 de 7"));
    assertTrue(as(ADMIN).get("/administracao/organizacoes?q=evora").text().contains("Évora"));
  }
}
