package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class AccountsLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {"/entrar", "/en/entrar", "/recuperar", "/convite/nada", "/recuperar/nada"})
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @Test
  void anInvitedPersonMeetsNoBarrier() {
    String path =
        Newcomer.invitation(
            Newcomer.address(Newcomer.freshName()),
            "organisation",
            InvitationIT.lousa(),
            "role",
            "CURATOR");
    Looks.visitor().good(path);
    Looks.of(Cast.ANA).good(path);
  }

  @Test
  void whoChoosesANewPasswordMeetsNoBarrier() {
    Newcomer newcomer = Newcomer.joined();
    Looks.visitor().good(Newcomer.path(as(ADMIN).post(newcomer.page() + "/recuperacao")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/conta",
        "/conta/mandatos",
        "/conta/palavra-passe",
        "/conta/sessoes",
        "/conta/codigos",
        "/en/conta"
      })
  void lookingAfterOnesAccountMeetsNoBarrier(String path) {
    as(Cast.CARLA).post("/conta/codigos", "label", "relatório mensal da CIM");
    Looks.of(Cast.CARLA).good(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administracao",
        "/administracao/pessoas",
        "/administracao/pessoas?q=nada-assim",
        "/administracao/organizacoes?tipo=MUNICIPALITY",
        "/administracao/convites"
      })
  void administeringMeetsNoBarrier(String path) {
    Newcomer.invitation(Newcomer.address(Newcomer.freshName()));
    Looks.of(ADMIN).good(path);
  }

  @Test
  void whoTypesWrongMeetsNoBarrier() {
    Looks.visitor().goodAnswer("/entrar", "email", "ana@example.org", "password", "não é esta");
    Looks.visitor().goodAnswer("/recuperar", "email", "isto não é um endereço");
    Looks.of(Cast.CARLA).goodAnswer("/conta/palavra-passe", "current", "x", "password", "curta");
    Looks.of(ADMIN).goodAnswer("/administracao/convites", "email", "sem arroba");
    Looks.of(ADMIN).goodAnswer("/administracao/organizacoes", "name", "");
  }

  @Test
  void anAddressAsLongAsTheyComeStaysInsideTheTable() {
    String address = Newcomer.address(Newcomer.freshName() + " da Silva e Vasconcelos de Menezes");
    assertEquals(
        303,
        Newcomer.accept(
                visitor(), Newcomer.invitation(address), "Maria-do-Carmo".repeat(3) + " Menezes")
            .status());
    Looks.of(ADMIN).good("/administracao/pessoas");
  }

  @Test
  void onePersonsPageMeetsNoBarrier() {
    Newcomer newcomer = Newcomer.joined("organisation", InvitationIT.lousa(), "role", "CURATOR");
    Looks.of(ADMIN).good(newcomer.page());
    as(ADMIN).post(newcomer.page() + "/saida");
    Looks.of(ADMIN).good(newcomer.page());
  }
}
