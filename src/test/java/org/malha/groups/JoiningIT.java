package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.web.Times;

class JoiningIT {
  private static String decision(Made made, String which) {
    return as(ANA)
        .get(made.path() + "/membros")
        .page()
        .selectFirst("form[action$=/" + which + "]")
        .attr("action");
  }

  @Test
  void whoeverAsksIsAdmittedAndReads() {
    Made made = Made.by(ANA, "members");
    Answer asked = as(OLGA).submit(made.path() + "/pedido", "reason", "Trabalho ao lado.");
    assertTrue(asked.text().contains("O seu pedido aguarda resposta"));
    assertTrue(as(ANA).get(made.path() + "/membros").text().contains("«Trabalho ao lado.»"));
    String admit = decision(made, "admissao");
    assertEquals(303, as(ANA).post(admit).status());
    assertEquals(200, as(OLGA).get(made.path() + "/membros").status());
    assertEquals(303, as(ANA).post(admit).status());
    assertEquals(409, as(ANA).post(admit.replace("admissao", "recusa")).status());
    assertEquals(409, as(OLGA).post(made.path() + "/pedido", "reason", "Outra vez.").status());
  }

  @Test
  void whoeverIsDeclinedIsToldAndMayAskAgain() {
    Made made = Made.by(ANA, "members");
    as(OLGA).post(made.path() + "/pedido", "reason", "Sou de Leiria.");
    as(ANA).post(decision(made, "recusa"));
    Answer page = as(OLGA).get(made.path());
    assertTrue(page.text().contains("O seu pedido não foi aceite"));
    assertTrue(page.text().contains("Pedir de novo"));
    as(OLGA).post(made.path() + "/pedido", "reason", "Explico melhor.");
    assertTrue(as(OLGA).get(made.path()).text().contains("aguarda resposta"));
  }

  @Test
  void askingTwiceIsAskingOnceAndCanBeTakenBack() {
    Made made = Made.by(ANA, "public");
    as(TIAGO).post(made.path() + "/pedido", "reason", "Uma razão.");
    as(TIAGO).post(made.path() + "/pedido", "reason", "Outra razão.");
    assertEquals(
        1, as(ANA).get(made.path() + "/membros").page().select("form[action$=/admissao]").size());
    String admit = decision(made, "admissao");
    as(TIAGO).post(made.path() + "/pedido?_method=DELETE");
    assertEquals(409, as(ANA).post(admit).status());
    assertTrue(as(TIAGO).get(made.path()).text().contains("Pedir para entrar"));
  }

  @Test
  void whoeverIsAdmittedWhileTakingItBackIsEitherInOrOut() {
    Made made = Made.by(ANA, "members");
    as(TIAGO).post(made.path() + "/pedido", "reason", "Uma razão.");
    String admit = decision(made, "admissao");
    var admitted = CompletableFuture.supplyAsync(() -> as(ANA).post(admit));
    var withdrawn =
        CompletableFuture.supplyAsync(() -> as(TIAGO).post(made.path() + "/pedido?_method=DELETE"));
    withdrawn.join();
    int expected = admitted.join().status() == 303 ? 200 : 404;
    assertEquals(expected, as(TIAGO).get(made.path() + "/membros").status());
  }

  @Test
  void whoseMandateHasEndedDoesNotAsk() {
    Made made = Made.by(ANA, "members");
    PortalClient silent = withoutVoice();
    assertEquals(403, silent.get(made.path() + "/pedido").status());
    assertEquals(403, silent.post(made.path() + "/pedido", "reason", "Posso?").status());
  }

  /** Somebody whose only mandate has ended. */
  private static PortalClient withoutVoice() {
    String name = Made.freshName().replace("Grupo", "Sandra");
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    String path = "/administracao/convites";
    var lousa = as(ADMIN).get(path).page().selectFirst("#organisation option:containsOwn(Lousã)");
    Answer sent = as(ADMIN).post(path, "email", email, "organisation", lousa.val());
    PortalClient client = Made.newcomer(Made.link(sent), name);
    var found = as(ADMIN).get("/administracao/pessoas?q=" + email).page();
    var person = as(ADMIN).get(found.selectFirst("td.accoes a").attr("href")).page();
    String yesterday = LocalDate.now(Times.LISBON).minusDays(1).toString();
    as(ADMIN).post(person.selectFirst("form[action$=/fim]").attr("action"), "last", yesterday);
    return client;
  }

  @Test
  void aReasonIsNeededAndCarriesNobodysNumber() {
    Made made = Made.by(ANA, "members");
    assertEquals(422, as(OLGA).post(made.path() + "/pedido", "reason", " ").status());
    Answer answer =
        as(OLGA).post(made.path() + "/pedido", "reason", "Liguem-me para o 912 345 678.");
    assertEquals(422, answer.status());
    assertTrue(answer.page().selectFirst("#reason").text().contains("912 345 678"));
    assertTrue(answer.page().selectFirst("input[name=confirmo]") != null);
  }

  @Test
  void onlyFacilitatorsDecide() {
    Made made = Made.by(ANA, "members").with(ANA, BRUNO);
    as(OLGA).post(made.path() + "/pedido", "reason", "Trabalho ao lado.");
    String admit = decision(made, "admissao");
    assertEquals(403, as(BRUNO).post(admit).status());
    assertEquals(404, as(OLGA).post(admit).status());
    String elsewhere = admit.replace(made.path(), Made.by(BRUNO, "members").path());
    assertEquals(404, as(BRUNO).post(elsewhere).status());
  }

  @Test
  void whoeverLeavesIsOutAtOnce() {
    Made made = Made.by(ANA, "members").with(ANA, BRUNO);
    assertEquals(200, as(BRUNO).get(made.path() + "/saida").status());
    Answer left = as(BRUNO).submit(made.path() + "/saida");
    assertTrue(left.text().contains("Saiu do grupo " + made.name()));
    assertEquals(404, as(BRUNO).get(made.path() + "/carta").status());
    assertEquals(404, as(BRUNO).get(made.path() + "/saida").status());
  }
}
