package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.constraints.World.described;
import static org.malha.constraints.World.form;
import static org.malha.constraints.World.title;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RaisingIT {
  private static final String FORM = form(COIMBRA);

  @Test
  void brunoRaisesAConstraintForLousa() {
    String title = title("Sem transporte para a consulta");
    var page = as(BRUNO).submit(FORM, described(title));
    assertEquals(200, page.status());
    assertEquals(title, page.page().selectFirst("h1").text());
    assertTrue(page.text().contains("por Bruno Leal, Lousã"), page.text());
    assertEquals("Registado", page.page().selectFirst(".percurso [aria-current=step] b").text());
  }

  @Test
  void eachStepCarriesWhatTheOthersHold() {
    String title = title("Qualquer coisa que ninguém mais escreveu");
    var second =
        as(CARLA).post(FORM, "passo", "1", "ir", "2", "titulo", title, "acontece", "Isto.");
    assertEquals("2", second.page().selectFirst("input[name=passo]").attr("value"));
    assertEquals(title, second.page().selectFirst("input[name=titulo]").attr("value"));
    var back =
        as(CARLA)
            .post(
                FORM,
                "passo",
                "2",
                "ir",
                "1",
                "titulo",
                title,
                "acontece",
                "Isto.",
                "afeta",
                "Nós");
    assertEquals(title, back.page().selectFirst("#titulo").attr("value"));
    assertEquals("Nós", back.page().selectFirst("input[name=afeta]").attr("value"));
  }

  @Test
  void whatWasLeftUnfinishedIsThereTheNextTime() {
    String title = title("Um rascunho deixado a meio");
    String from = FORM + "&de=pt-lnes-articulation";
    as(ANA).post(from, "passo", "1", "ir", "2", "titulo", title, "acontece", "Isto.");
    var again = as(ANA).get(from);
    assertTrue(again.page().html().contains(title));
    assertTrue(again.text().contains("por acabar"));
  }

  @Test
  void aTitleLikeAnotherIsAskedAboutOnce() {
    String title = title("Horários incompatíveis das creches municipais");
    as(BRUNO).post(FORM, described(title));
    var asked =
        as(BRUNO).post(FORM, "passo", "1", "ir", "2", "titulo", title + " x", "acontece", "Isto.");
    assertTrue(asked.page().select("#parecidos a").text().contains(title), asked.text());
    var on =
        as(BRUNO)
            .post(
                FORM,
                "passo",
                "1",
                "ir",
                "2",
                "titulo",
                title + " x",
                "acontece",
                "Isto.",
                "vistos",
                title + " x");
    assertEquals("2", on.page().selectFirst("input[name=passo]").attr("value"));
  }

  @Test
  void startingFromAReportedOneItIsFilledInAndItsSourceIsKept() {
    String from = FORM + "&de=pt-data-extraction";
    var begun = as(CARLA).get(from);
    assertTrue(begun.page().selectFirst("#titulo").attr("value").contains("extrair"));
    var english = as(CARLA).get("/en" + from);
    assertTrue(english.page().selectFirst("#titulo").attr("value").contains("extract"));
    var page = as(CARLA).submit(from, described(title("Os dados que não saem")));
    assertEquals(
        "/constrangimentos/reportados/pt-data-extraction",
        page.page().selectFirst("[aria-labelledby=t-de] a").attr("href"));
  }

  @Test
  void theSameFormSentTwiceAtOnceRaisesOne() {
    String[] fields = described(title("Duplo clique"));
    var first = CompletableFuture.supplyAsync(() -> as(BRUNO).post(FORM, fields));
    var second = CompletableFuture.supplyAsync(() -> as(BRUNO).post(FORM, fields));
    assertEquals(303, first.join().status());
    assertEquals(first.join().location(), second.join().location());
  }

  @Test
  void aConstraintWithoutElementComesBackFilledIn() {
    String title = title("Sem elemento");
    var page =
        as(BRUNO).post(FORM, "passo", "3", "ir", "registar", "titulo", title, "acontece", "Isto.");
    assertEquals(422, page.status());
    assertTrue(page.page().title().startsWith("Erro: "));
    assertEquals(title, page.page().selectFirst("input[name=titulo]").attr("value"));
    assertEquals("#elemento", page.page().selectFirst(".resumo-erros a").attr("href"));
  }

  @Test
  void aContributorNumberIsNeverRegistered() {
    var page =
        as(BRUNO)
            .post(
                FORM,
                "passo",
                "1",
                "ir",
                "2",
                "titulo",
                title("Com NIF"),
                "acontece",
                "O NIF é 123456789.",
                "confirmo",
                "sim");
    assertEquals(422, page.status());
    assertTrue(page.text().contains("NIF"));
  }

  @Test
  void aContactConfirmedOnTheFirstStepIsNotAskedAboutAgain() {
    String title = title("Com contacto de serviço");
    String[] described = described(title);
    described[7] = "Escrever para servico@example.org.";
    assertEquals(422, as(BRUNO).post(FORM, described).status());
    String[] confirmed = java.util.Arrays.copyOf(described, described.length + 2);
    confirmed[described.length] = "confirmado";
    confirmed[described.length + 1] = "sim";
    assertEquals(303, as(BRUNO).post(FORM, confirmed).status());
  }

  @Test
  void aContactConfirmedIsNotAskedAboutAgainBecauseATitleIsLikeAnother() {
    String title = title("Salas de atendimento partilhadas à sexta");
    as(BRUNO).post(FORM, described(title));
    String[] first = {
      "passo",
      "1",
      "ir",
      "2",
      "titulo",
      title + " x",
      "acontece",
      "Liguem 961 234 567.",
      "confirmo",
      "sim"
    };
    var asked = as(BRUNO).post(FORM, first);
    assertEquals(1, asked.page().select("#parecidos").size(), asked.text());
    assertEquals("sim", asked.page().selectFirst("input[name=confirmado]").attr("value"));
    first[8] = "confirmado";
    String[] on = java.util.Arrays.copyOf(first, 12);
    on[10] = "vistos";
    on[11] = title + " x";
    var second = as(BRUNO).post(FORM, on);
    assertEquals(200, second.status(), second.text());
    assertEquals("2", second.page().selectFirst("input[name=passo]").attr("value"));
  }

  @Test
  void olgaCannotRaiseInAGroupThatIsNotHers() {
    assertEquals(403, as(OLGA).get(FORM).status());
    assertEquals(403, as(OLGA).post(FORM, described("Não é dela")).status());
  }

  @Test
  void aVisitorIsAskedToSignIn() {
    assertEquals(303, visitor().get(FORM).status());
  }

  @Test
  void aGroupThatIsNotThereHasNoForm() {
    assertEquals(404, as(BRUNO).get(form("nenhum")).status());
  }

  @Test
  void withoutAGroupTheirsAreOffered() {
    var page = as(BRUNO).get("/constrangimentos/novo");
    assertTrue(page.page().select(".menu-lista a").eachAttr("href").contains(FORM), page.text());
  }

  @Test
  void theFormTakesFewStatements() {
    assertTrue(as(BRUNO).statements(FORM) <= 6);
  }
}
