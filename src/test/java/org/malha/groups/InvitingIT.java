package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

class InvitingIT {
  private static String organisation(Made made, String name) {
    return as(ANA).get(made.path() + "/convites/novo").page().select("option").stream()
        .filter(option -> option.text().equals(name))
        .map(option -> option.val())
        .findFirst()
        .orElseThrow();
  }

  private static Answer invite(Made made, String name, String... more) {
    var fields = new String[more.length + 4];
    fields[0] = "name";
    fields[1] = name;
    fields[2] = "email";
    fields[3] = address(name);
    System.arraycopy(more, 0, fields, 4, more.length);
    return as(ANA).post(made.path() + "/convites", fields);
  }

  private static String address(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
  }

  private static String somebody() {
    return Made.freshName().replace("Grupo", "Sandra");
  }

  @Test
  void aMissingMunicipalityIsInvitedFromTheCoverageAndComesIn() {
    Made made = Made.by(ANA, "members");
    var strip = as(ANA).get(made.path()).page().select(".cobertura li:contains(Lousã) a");
    var form = as(ANA).get(strip.attr("href")).page();
    assertEquals("Lousã", form.selectFirst("option[selected]").text());
    assertEquals(
        "Municípios sem representante", form.selectFirst("#organisation optgroup").attr("label"));

    String name = somebody();
    Answer sent = invite(made, name, "organisation", form.selectFirst("option[selected]").val());
    assertEquals(200, sent.status());
    var lousa = as(ANA).get(made.path()).page().select(".cobertura li:contains(Lousã)");
    assertTrue(lousa.text().contains("convite enviado"));
    Answer invited = visitor().get(Made.link(sent));
    assertTrue(invited.text().contains("entra em: " + made.name()), invited.text());
    PortalClient sandra = Made.newcomer(Made.link(sent), name);
    Answer page = sandra.get(made.path());
    assertTrue(page.text().contains("1 de 2 municípios representado"));
    assertEquals(403, sandra.get(made.path() + "/definicoes").status());
    assertEquals(404, visitor().get(Made.link(sent)).status());
  }

  @Test
  void whoeverHasAnAccountAcceptsWithTheSameLinkAndMayFacilitate() {
    Made made = Made.by(ANA, "closed");
    Answer sent =
        as(ANA)
            .post(
                made.path() + "/convites",
                "name",
                "Bruno Leal",
                "email",
                Cast.BRUNO.email(),
                "facilitator",
                "sim");
    assertEquals(404, as(BRUNO).get(made.path()).status());
    assertEquals(303, as(BRUNO).post(Made.link(sent)).status());
    assertEquals(200, as(BRUNO).get(made.path() + "/definicoes").status());
  }

  @Test
  void aSecondInvitationOfTheSameAddressReplacesTheFirst() {
    Made made = Made.by(ANA, "members");
    String name = somebody();
    String first = Made.link(invite(made, name));
    String second = Made.link(invite(made, name));
    assertNotEquals(first, second);
    assertEquals(404, visitor().get(first).status());
    assertEquals(200, visitor().get(second).status());
    assertTrue(as(ANA).get(made.path() + "/membros").text().contains("1 convite por responder"));
  }

  @Test
  void aLinkIsRenewedAndRevoked() {
    Made made = Made.by(ANA, "members");
    String first = Made.link(invite(made, somebody()));
    String renewal =
        as(ANA)
            .get(made.path() + "/membros")
            .page()
            .selectFirst("form[action$=/renovacao]")
            .attr("action");
    String second = Made.link(as(ANA).post(renewal));
    assertEquals(404, visitor().get(first).status());
    assertEquals(200, visitor().get(second).status());
    as(ANA).post(renewal.replace("/renovacao", "?_method=DELETE"));
    assertEquals(404, visitor().get(second).status());
    assertEquals(404, as(ANA).post(renewal).status());
  }

  @Test
  void whatIsWrongComesBackFilledIn() {
    Made made = Made.by(ANA, "members");
    String lousa = organisation(made, "Lousã");
    Answer answer =
        as(ANA)
            .post(
                made.path() + "/convites",
                "name",
                "Sandra",
                "email",
                "sandra",
                "organisation",
                lousa,
                "facilitator",
                "sim");
    assertEquals(422, answer.status());
    assertEquals("sandra", answer.page().selectFirst("#email").val());
    assertEquals("Lousã", answer.page().selectFirst("option[selected]").text());
    assertTrue(answer.page().selectFirst("input[name=facilitator]").hasAttr("checked"));
    assertEquals(
        422,
        as(ANA).post(made.path() + "/convites", "name", "Ana", "email", Cast.ANA.email()).status());
    assertEquals(422, invite(made, somebody(), "organisation", "999999").status());
  }

  @Test
  void facilitatorsGiveMandatesOfTheirTerritoryOnlyAndAdministratorsAny() {
    Made made = Made.by(ANA, "members");
    var form = as(ANA).get(made.path() + "/convites/novo").page();
    assertEquals(List.of("Lousã", "Penacova"), form.select("optgroup option").eachText());
    assertTrue(form.text().contains("Outras entidades: peça à administração."));
    Made theirs = Made.by(ADMIN, "members");
    var all = as(ADMIN).get(theirs.path() + "/convites/novo").page().select("optgroup option");
    for (String other : List.of("Soure", "Instituto da Segurança Social, I.P.")) {
      String id = all.get(all.eachText().indexOf(other)).val();
      Answer refused = invite(made, somebody(), "organisation", id);
      assertEquals(422, refused.status());
      assertTrue(refused.text().contains("peça à administração"));
      String name = somebody();
      String[] fields = {"name", name, "email", address(name), "organisation", id};
      assertEquals(200, as(ADMIN).post(theirs.path() + "/convites", fields).status());
    }
  }

  @Test
  void aNameCarriesNobodysAddress() {
    Made made = Made.by(ANA, "members");
    String[] fields = {"name", "Sandra sandra@example.org", "email", "sandra@example.org"};
    Answer answer = as(ANA).post(made.path() + "/convites", fields);
    assertEquals(422, answer.status());
    assertEquals("#name", answer.page().selectFirst(".resumo-erros a").attr("href"));
  }

  @Test
  void onlyFacilitatorsInvite() {
    String path = "/grupos/regiao-de-coimbra/convites";
    assertEquals(403, as(BRUNO).get(path + "/novo").status());
    assertEquals(403, as(BRUNO).post(path, "name", "X", "email", "x@example.org").status());
    assertEquals(404, as(OLGA).get(path + "/novo").status());
    assertEquals(404, as(ANA).post(path + "/1/renovacao").status());
    assertFalse(as(BRUNO).get("/grupos/regiao-de-coimbra/membros").text().contains("@example.org"));
  }
}
