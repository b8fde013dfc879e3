package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

class InvitationIT {
  @Test
  void theInvitedPersonReadsWhoInvitesForWhomAndJoins() {
    String name = Newcomer.freshName();
    String email = Newcomer.address(name);
    String path = Newcomer.invitation(email, "name", name, "organisation", lousa());
    var client = visitor();
    Answer page = client.get(path);
    assertEquals(200, page.status());
    assertTrue(page.text().contains("Administração convida-o/a"));
    assertTrue(page.text().contains("em nome de Lousã"));
    assertEquals(email, page.page().selectFirst("#email[readonly]").val());
    assertEquals(name, page.page().selectFirst("#name").val());
    assertTrue(client.statements(path) <= 6);

    Answer in = Newcomer.accept(client, path, name);
    assertEquals("/", in.location());
    assertTrue(client.get("/conta/mandatos").text().contains("Lousã Em vigor"));
    assertEquals(404, visitor().get(path).status());
  }

  @Test
  void nobodyTakesTheMandateOrTheRoleThatWereMeantForSomebodyElse() {
    Newcomer newcomer = Newcomer.joined();
    String path =
        Newcomer.invitation(
            Newcomer.address(Newcomer.freshName()),
            "organisation",
            lousa(),
            "role",
            "ADMINISTRATOR");
    assertEquals(303, newcomer.client().post(path).status());
    assertFalse(newcomer.client().get("/conta/mandatos").text().contains("Lousã"));
    assertEquals(403, newcomer.client().get("/administracao").status());
  }

  @Test
  void whatIsWrongComesBackFilledInWithoutThePassword() {
    String path = Newcomer.invitation(Newcomer.address(Newcomer.freshName()));
    Answer answer =
        visitor().post(path, "name", "", "jobTitle", "Jurista", "password", "curta", "repeat", "");
    assertEquals(422, answer.status());
    assertEquals(2, answer.page().select(".resumo-erros li").size());
    assertEquals("Jurista", answer.page().selectFirst("#jobTitle").val());
    assertEquals("", answer.page().selectFirst("#password").val());
  }

  @Test
  void theInvitedAddressCannotBeExchanged() {
    String name = Newcomer.freshName();
    String email = Newcomer.address(name);
    var client = visitor();
    client.post(
        Newcomer.invitation(email),
        "name",
        name,
        "email",
        "outra@example.org",
        "password",
        Cast.PASSWORD,
        "repeat",
        Cast.PASSWORD);
    assertTrue(client.get("/conta").text().contains(email));
  }

  @Test
  void somebodySignedInAcceptsWithOneButton() {
    Newcomer somebody = Newcomer.joined();
    String path = Newcomer.invitation(Newcomer.address(Newcomer.freshName()));
    Answer page = somebody.client().get(path);
    assertTrue(page.text().contains("Tem sessão iniciada como " + somebody.name()));
    assertTrue(page.page().select("#password").isEmpty());
    Answer after = somebody.client().submit(path);
    assertTrue(after.text().contains("Convite aceite"));
  }

  @Test
  void acceptingTwiceForTheSameOrganisationGivesOneMandate() {
    String name = Newcomer.freshName();
    String first = Newcomer.invitation(Newcomer.address(name), "organisation", lousa());
    String second = Newcomer.invitation(Newcomer.address(name), "organisation", lousa());
    var client = visitor();
    Newcomer.accept(client, first, name);
    client.post(second);
    assertEquals(1, client.get("/conta/mandatos").page().select(".linhas > li").size());
  }

  @Test
  void aRoleComesWithTheInvitation() {
    Newcomer curator = Newcomer.joined("role", "CURATOR");
    assertTrue(curator.client().get("/conta/mandatos").text().contains("Curadoria"));
  }

  @Test
  void whoHasAnAccountIsSentToSignIn() {
    String name = Newcomer.freshName();
    String email = Newcomer.address(name);
    String first = Newcomer.invitation(email);
    String second = Newcomer.invitation(email);
    Newcomer.accept(visitor(), first, name);
    Answer page = visitor().get(second);
    assertTrue(page.text().contains("Já há uma conta"));
    assertEquals(422, Newcomer.accept(visitor(), second, name).status());
  }

  @Test
  void aRevokedInvitationSaysWhatToDo() {
    String email = Newcomer.address(Newcomer.freshName());
    String path = Newcomer.invitation(email);
    as(ADMIN).post(InvitationsIT.line(email) + "?_method=DELETE");
    Answer answer = visitor().get(path);
    assertEquals(404, answer.status());
    assertTrue(answer.text().contains("peça um convite novo"));
    assertEquals(404, Newcomer.accept(visitor(), path, "Alguém").status());
  }

  @Test
  void aLinkThatNeverWasLooksLikeOneThatIsUsed() {
    assertEquals(404, visitor().get("/convite/nada").status());
    assertEquals(404, visitor().post("/convite/nada", "name", "x").status());
    assertFalse(visitor().get("/convite/nada").text().isEmpty());
  }

  @Test
  void aLetterTypedOnAnotherKeyboardIsTheSameLetter() {
    Newcomer newcomer = Newcomer.joined();
    String decomposed =
        java.text.Normalizer.normalize(Cast.PASSWORD, java.text.Normalizer.Form.NFD);
    assertEquals(
        303, visitor().post("/entrar", "email", newcomer.email(), "password", decomposed).status());
  }

  static String lousa() {
    return as(ADMIN).get("/administracao/convites").page().select("#organisation option").stream()
        .filter(option -> option.text().equals("Lousã"))
        .findFirst()
        .orElseThrow()
        .val();
  }
}
