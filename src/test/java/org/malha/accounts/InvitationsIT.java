package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class InvitationsIT {
  /** The path of the pending invitation of this address. */
  static String line(String email) {
    String action =
        as(ADMIN).get("/administracao/convites").page().select(".sessoes li").stream()
            .filter(li -> li.selectFirst("b").text().equals(email))
            .findFirst()
            .orElseThrow()
            .selectFirst("form[action*=_method]")
            .attr("action");
    return action.substring(0, action.indexOf('?'));
  }

  @Test
  void theLinkIsShownOnceAndThePageSaysThatNoMailWent() {
    String email = Newcomer.address(Newcomer.freshName());
    Answer made = as(ADMIN).post("/administracao/convites", "email", email);
    assertEquals(200, made.status());
    assertEquals("no-store", made.header("cache-control"));
    String link = made.page().selectFirst(".segredo code").text();
    assertTrue(made.text().contains("não envia correio"));
    Answer later = as(ADMIN).get("/administracao/convites");
    assertTrue(later.text().contains(email));
    assertFalse(later.body().contains(link));
    assertTrue(as(ADMIN).statements("/administracao/convites") <= 6);
  }

  @Test
  void aNewLinkReplacesTheOldOne() {
    String email = Newcomer.address(Newcomer.freshName());
    String first = Newcomer.invitation(email);
    String second = Newcomer.path(as(ADMIN).post(line(email) + "/ligacao"));
    assertNotEquals(first, second);
    assertEquals(404, visitor().get(first).status());
    assertEquals(200, visitor().get(second).status());
  }

  @Test
  void anAcceptedInvitationIsNotRenewed() {
    String name = Newcomer.freshName();
    String email = Newcomer.address(name);
    String path = Newcomer.invitation(email);
    String line = line(email);
    Newcomer.accept(visitor(), path, name);
    assertEquals(409, as(ADMIN).post(line + "/ligacao").status());
  }

  @Test
  void whatIsWrongComesBackFilledIn() {
    Answer answer =
        as(ADMIN)
            .post(
                "/administracao/convites",
                "email",
                "isto não é",
                "name",
                "Rosa",
                "organisation",
                "-1",
                "role",
                "KING");
    assertEquals(422, answer.status());
    assertEquals(3, answer.page().select(".resumo-erros li").size());
    assertEquals("Rosa", answer.page().selectFirst("#name").val());
  }

  @Test
  void somebodyWhoHasAnAccountIsNotInvitedAgain() {
    Answer answer = as(ADMIN).post("/administracao/convites", "email", ANA.email());
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Já há uma conta"));
  }

  @Test
  void onlyAdministratorsInviteHere() {
    assertEquals(403, as(ANA).get("/administracao/convites").status());
    assertEquals(403, as(ANA).post("/administracao/convites", "email", "x@example.org").status());
    assertEquals(303, visitor().get("/administracao/convites").status());
  }

  @Test
  void anInvitationThatNeverWasIsNotFound() {
    assertEquals(404, as(ADMIN).post("/administracao/convites/1/ligacao").status());
    assertEquals(404, as(ADMIN).post("/administracao/convites/1?_method=DELETE").status());
  }
}
