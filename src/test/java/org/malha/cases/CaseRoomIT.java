package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.cases.RoomScene.asking;
import static org.malha.cases.RoomScene.chaired;
import static org.malha.cases.RoomScene.ok;
import static org.malha.cases.RoomScene.open;
import static org.malha.cases.RoomScene.presented;
import static org.malha.cases.RoomScene.says;
import static org.malha.cases.RoomScene.text;
import static org.malha.cases.RoomScene.writes;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

/** A room from the day on which a situation is presented to the day on which it is erased. */
class CaseRoomIT {
  @BeforeAll
  static void everybodyAcceptsTheCharter() {
    RoomScene.charterAccepted();
  }

  // ---- presenting, and the chair

  @Test
  void nobodyButWhoeverPresentsKnowsARoomThatHasNoChair() {
    String room = presented();
    assertTrue(text(BRUNO, room).contains("À procura de presidência"));
    for (Cast other : List.of(ANA, CARLA, OLGA, ADMIN, PAULA, RUI)) {
      assertEquals(404, as(other).get(room).status(), other::name);
    }
    assertEquals(303, visitor().get(room).status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theSameFormSentTwiceOpensOneRoom() {
    String key = "8f2e7c1a-0000-4000-8000-00000000abcd";
    String room = presented("chave", key);
    assertEquals(room, presented("chave", key));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverDidNotAcceptTheCharterPresentsNothing() {
    Answer answer = as(RUI).post("/casos/novo/enviar", CaseForms.released());
    assertTrue(answer.status() == 422 || answer.status() == 403, answer::text);
  }

  @Test
  void theChairWhoWasDrawnReadsNothingBeforeTheySayYes() {
    String room = presented();
    Answer drawn = as(HELENA).get(room);
    assertEquals(200, drawn.status());
    assertFalse(drawn.text().contains("referência"), drawn::text);
    assertTrue(text(HELENA, "/casos").contains("tirada à sorte"));
    ok(as(HELENA).post(room + "/presidencia"));
    String read = text(HELENA, room);
    assertTrue(read.contains("A Pessoa A não desiste."), read);
    assertFalse(read.contains("Lurdes"));
    assertEquals(404, as(ANA).get(room).status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void aChairWhoDeclaresAConflictIsOutAndNobodyElseCanBeDrawnHere() {
    String room = chaired();
    ok(as(HELENA).post(room + "/presidencia?_method=DELETE"));
    assertEquals(404, as(HELENA).get(room).status());
    assertTrue(text(BRUNO, room).contains("À procura de presidência"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairGivesASituationBackWithReasonsAndNotWithout() {
    String room = presented("concelho", "medium");
    ok(as(HELENA).post(room + "/presidencia"));
    assertTrue(text(HELENA, room).contains("Médio (20 001 a 100 000 habitantes)"));
    assertEquals(422, as(HELENA).post(room + "/leitura", "decisao", "devolver").status());
    assertEquals(422, as(HELENA).post(room + "/leitura").status());
    ok(as(HELENA).post(room + "/leitura", "decisao", "devolver", "porque", "place"));
    assertTrue(text(BRUNO, room).contains("O lugar e o que aconteceu bastam"));
    assertEquals(409, as(HELENA).post(room + "/leitura", "decisao", "libertar").status());
    Answer form = as(BRUNO).get(room + "/situacao");
    assertEquals("medium", form.page().select("#concelho option[selected]").val());
    assertTrue(form.page().select("#situacao").val().contains("A Pessoa A não desiste."));
    assertEquals(404, as(HELENA).get(room + "/situacao").status());
    ok(as(BRUNO).post(room + "/situacao/enviar", CaseForms.released("pessoa", "Que a ouçam.")));
    assertTrue(text(HELENA, room).contains("Que a ouçam."));
    assertEquals(409, as(BRUNO).get(room + "/situacao").status());
    ok(as(HELENA).post(room + "/leitura", "decisao", "libertar"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairReadsWhyTheRiskIsWhatItIs() {
    String only = "É a única intérprete de língua gestual do concelho, e tem dois filhos.";
    String room = presented("situacao", only, "areas", "health");
    ok(as(HELENA).post(room + "/presidencia"));
    String risk = as(HELENA).get(room).page().select(".risco").text();
    assertTrue(risk.contains("Fala de saúde, de crianças"), risk);
    assertTrue(risk.contains("é único, ou o primeiro"), risk);
    ok(as(BRUNO).post(room + "?_method=DELETE"));
    room = presented("areas", "health");
    ok(as(HELENA).post(room + "/presidencia"));
    risk = as(HELENA).get(room).page().select(".risco").text();
    assertFalse(risk.contains("Nada em particular"), risk);
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void aRefusedSituationIsErasedAtOnceButNotByASlipOfTheHand() {
    String room = chaired();
    assertEquals(422, as(HELENA).post(room + "/leitura", "decisao", "recusar").status());
    assertEquals(200, as(BRUNO).get(room).status());
    ok(as(HELENA).post(room + "/leitura", "decisao", "recusar", "certeza", "sim"));
    assertEquals(404, as(BRUNO).get(room).status());
    assertEquals(404, as(HELENA).get(room).status());
  }

  // ---- the phases

  @Test
  void theChairDoesNotSeeWhoPresentsAndInvitesThemLikeEverybodyElse() {
    String room = open();
    Answer invite = as(HELENA).get(room + "/convites");
    assertTrue(invite.text().contains("Bruno"), invite::text);
    assertEquals(404, as(BRUNO).get(room + "/convites").status());
    assertEquals(422, as(HELENA).post(room + "/convites").status());
    assertEquals(422, as(HELENA).post(room + "/convites", "pessoa", "999999").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairLearnsFromNoPageThatWhoeverPresentsIsAmongTheInvited() {
    String room = open();
    invite(room, "Bruno");
    String onlyThePresenter = text(HELENA, room) + line(room);
    invite(room, "Ana");
    assertEquals(onlyThePresenter, text(HELENA, room) + line(room));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  private static void invite(String room, String name) {
    Element person =
        as(HELENA)
            .get(room + "/convites")
            .page()
            .select("label:contains(" + name + ") input")
            .first();
    ok(as(HELENA).post(room + "/convites", "pessoa", person.val()));
    as(HELENA).get(room); // the notice of it is shown once
  }

  /** What the list says of a room to its chair. */
  private static String line(String room) {
    return as(HELENA).get("/casos").page().select("li:has(a[href=" + room + "])").text();
  }

  @Test
  void everySeatIsToldWhatToDoNext() {
    String room = open();
    assertTrue(text(HELENA, room).contains("faltam 3 vozes"));
    String waits = line(room);
    assertTrue(waits.contains("Falta convidar as vozes."), waits);
    assertTrue(text(BRUNO, room).contains("é a si que cabe responder"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
    room = asking();
    assertTrue(text(HELENA, room).contains("Ainda ninguém falou"));
    assertTrue(text(BRUNO, room).contains("por agora não há nenhuma à espera"));
    assertTrue(text(ANA, room).contains("É a sua vez: faça uma pergunta"));
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    assertTrue(text(ANA, room).contains("Já falou."));
    assertTrue(text(BRUNO, room).contains("Há perguntas à espera da sua resposta."));
    assertTrue(text(HELENA, room).contains("Espere que as outras vozes falem"));
    ok(as(CARLA).post(room + "/passar"));
    ok(as(OLGA).post(room + "/passar"));
    assertTrue(text(HELENA, room).contains("Espere que quem apresenta responda"));
    ok(writes(BRUNO, room, Prompt.ANSWER, "A técnica.", "pergunta", "1", "tambem", "sim"));
    assertTrue(text(HELENA, room).contains("Já falaram todas as vozes. Pode abrir"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverWasInvitedReadsTheSituationOnlyAfterSayingYes() {
    String room = open();
    String ana =
        as(HELENA).get(room + "/convites").page().select("label:contains(Ana) input").val();
    ok(as(HELENA).post(room + "/convites", "pessoa", ana));
    String invited = text(ANA, room);
    assertFalse(invited.contains("não desiste"), invited);
    assertTrue(invited.contains("Habitação") && invited.contains("Responda até"), invited);
    ok(as(ANA).post(room + "/lugar"));
    assertTrue(text(ANA, room).contains("não desiste"));
    assertEquals(409, as(HELENA).post(room + "/fase", "dias", "4").status());
    ok(as(ANA).post(room + "/lugar?_method=DELETE"));
    assertEquals(404, as(ANA).get(room).status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairExtendsAPhaseOnceAndSaysItsDays() {
    String room = asking();
    String awaited = text(HELENA, room);
    assertTrue(
        awaited.matches(".*A fase espera por: (Voz \\d+ ?){3}.*A sala chama outra.*"), awaited);
    assertFalse(text(ANA, room).contains("espera por"));
    assertEquals(422, as(HELENA).post(room + "/fase", "dias", "0").status());
    assertEquals(422, as(HELENA).post(room + "/fase", "dias", "muitos").status());
    ok(as(HELENA).post(room + "/prazo"));
    assertEquals(409, as(HELENA).post(room + "/prazo").status());
    assertEquals(404, as(ANA).post(room + "/prazo").status());
    assertEquals(404, as(BRUNO).post(room + "/fase", "dias", "4").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairShowsTheRoomOnAWallWithAClockAndWithoutMasks() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    Answer wall = as(HELENA).get(room + "/projetor?minutos=10");
    assertTrue(wall.text().contains("Quem combinou com a escola?"), wall::text);
    assertTrue(wall.page().select("[role=timer]").text().startsWith("até às"), wall::text);
    assertFalse(wall.page().select("main").text().contains("Voz "));
    assertTrue(as(HELENA).get(room + "/projetor?minutos=-1").text().contains("Sem tempo"));
    assertEquals(404, as(ANA).get(room + "/projetor").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theChairIsNotSentToWaitForWhatWasSaidAlready() {
    String room = asking();
    for (int days = 1; days <= 3; days++) {
      ok(as(HELENA).post(room + "/fase", "dias", "4"));
    }
    ok(writes(HELENA, room, Prompt.STAYS, "Falar antes.", "tambem", "sim"));
    assertTrue(text(HELENA, room).contains("Quando quem apresenta tiver dito"));
    assertFalse(text(HELENA, room).contains("Convidar mais pessoas"));
    ok(writes(BRUNO, room, Prompt.TAKES, "Uma pergunta.", "tambem", "sim"));
    assertTrue(text(HELENA, room).contains("Marque o seguimento"));
    ok(as(HELENA).post(room + "/fase", "dias", "4"));
    assertTrue(text(HELENA, room).contains("tiver contado"));
    ok(writes(BRUNO, room, Prompt.HAPPENED, "Falaram antes.", "tambem", "sim"));
    assertTrue(text(HELENA, room).contains("já contou o que aconteceu depois"));
    assertFalse(text(HELENA, room).contains("tiver contado"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- flags

  @Test
  void aSituationThatStaysHiddenInAClosedRoomWaitsForNobody() {
    String room = asking();
    ok(as(HELENA).post(room + "/fim"));
    ok(as(OLGA).post(room + "/sinais", "porque", "NAMED"));
    assertTrue(text(BRUNO, room).contains("até lá ninguém mais a lê"));
    String flag = as(HELENA).get(room).page().select("form[action*=/sinais/]").attr("action");
    ok(as(HELENA).post(flag, "confirma", "sim"));
    for (Cast one : List.of(ANA, BRUNO, HELENA)) {
      String seen = text(one, room);
      assertFalse(seen.contains("até lá ninguém"), seen);
      assertTrue(seen.contains("oi decidido que"), seen);
    }
    assertTrue(text(BRUNO, room).contains("Motivo: Nomeia alguém"));
    assertTrue(text(BRUNO, room).contains("não desiste"));
    assertFalse(text(ANA, room).contains("não desiste"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void aFlaggedSituationStopsTheRoom() {
    String room = asking();
    ok(as(OLGA).post(room + "/sinais", "porque", "NAMED"));
    assertFalse(text(ANA, room).contains("não desiste"));
    assertTrue(text(ANA, room).contains("A situação está escondida"));
    assertEquals(409, writes(ANA, room, Prompt.QUESTION, "E agora?").status());
    assertEquals(422, as(ANA).post(room + "/sinais", "porque", "OUTRA").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void aSituationThatLeadsToSomebodyIsWrittenAgainAndTheRoomGoesOn() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    ok(as(OLGA).post(room + "/sinais", "porque", "RECOGNISED"));
    String flag = as(HELENA).get(room).page().select("form[action*=/sinais/]").attr("action");
    ok(as(HELENA).post(flag, "confirma", "sim"));
    assertTrue(text(BRUNO, room).contains("O lugar e o que aconteceu bastam"));
    String waiting = text(ANA, room);
    assertTrue(waiting.contains("A situação está a ser reescrita"), waiting);
    assertTrue(waiting.contains("Quem combinou com a escola?"), waiting);
    assertFalse(waiting.contains("não desiste"), waiting);
    assertEquals(409, writes(CARLA, room, Prompt.QUESTION, "E agora?").status());
    String[] again = CaseForms.released("situacao", "Uma família espera há meses.");
    ok(as(BRUNO).post(room + "/situacao/enviar", again));
    assertFalse(text(ANA, room).contains("espera há meses"));
    assertTrue(text(HELENA, room).contains("espera há meses"));
    ok(as(HELENA).post(room + "/leitura", "decisao", "libertar"));
    assertTrue(text(ANA, room).contains("espera há meses"));
    says(CARLA, room, Prompt.QUESTION, "Há quanto tempo dura?");
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void thePrivacyRoleGivesASituationBackAsTheChairDoes() {
    String room = asking();
    ok(as(OLGA).post(room + "/sinais", "porque", "NAMED"));
    String flag =
        as(PAULA)
            .get("/casos/privacidade")
            .page()
            .select("section:contains(Devolver para reescrever) form[action$=/abertura]")
            .last()
            .attr("action")
            .replace("/abertura", "");
    ok(as(PAULA).post(flag, "confirma", "sim"));
    assertTrue(text(BRUNO, room).contains("Ficou um nome, um número ou uma morada"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- the privacy role

  private static String flagged(String room) {
    says(ANA, room, Prompt.QUESTION, "É a família que tinha o circo?");
    ok(as(CARLA).post(room + "/sinais", "lugar", "1", "porque", "RECOGNISED"));
    return as(PAULA)
        .get("/casos/privacidade")
        .page()
        .select("section:contains(circo) form[action$=/abertura]")
        .attr("action")
        .replace("/abertura", "");
  }

  @Test
  void thePrivacyRoleReadsWhatWasFlaggedAndDecidesAndNobodyElseDoes() {
    String room = asking();
    String flag = flagged(room);
    for (Cast other : List.of(ANA, HELENA, ADMIN, RUI)) {
      assertEquals(404, as(other).get("/casos/privacidade").status(), other::name);
      assertEquals(404, as(other).post(flag, "confirma", "nao").status(), other::name);
    }
    assertEquals(404, as(PAULA).get(room).status());
    ok(as(PAULA).post(flag, "confirma", "nao"));
    assertTrue(text(CARLA, room).contains("circo"));
    assertFalse(text(PAULA, "/casos/privacidade").contains("circo"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void aMaskIsOpenedByBothTogetherAndWhoeverWearsItIsTold() {
    String room = asking();
    String flag = flagged(room);
    theReasonIsAskedFor(as(PAULA).post(flag + "/abertura", "motivo", " "));
    ok(as(PAULA).post(flag + "/abertura", "motivo", "Há uma criança em perigo."));
    ok(as(PAULA).post(flag + "/abertura", "motivo", "Há uma criança em perigo.")); // sent twice
    Answer page = as(PAULA).get("/en/casos/privacidade");
    Element section = page.page().select("section:contains(circo)").first();
    assertTrue(section.select("form[action$=/abertura]").isEmpty(), section::text);
    assertTrue(section.text().contains("The chair still has to agree"), section::text);
    assertEquals("pt-PT", section.select(".voz p").attr("lang"));
    String seen = text(PAULA, "/casos/privacidade");
    assertEquals(2, seen.split("à espera da presidência", -1).length, seen);
    String opening = as(HELENA).get(room).page().select("form[action*=/aberturas/]").attr("action");
    String id = opening.replaceAll(".*/", "");
    assertEquals(404, as(PAULA).get("/casos/privacidade/aberturas/" + id).status());
    assertEquals(404, as(HELENA).get(opening).status());
    assertEquals(404, as(CARLA).post(opening, "concorda", "sim", "certeza", "sim").status());

    assertEquals(422, as(HELENA).post(opening, "concorda", "sim").status());
    assertEquals(404, as(HELENA).get(opening).status());
    ok(as(HELENA).post(opening, "concorda", "sim", "certeza", "sim"));
    assertTrue(text(HELENA, opening).contains("Ana Facilitadora"));
    assertTrue(text(PAULA, "/casos/privacidade/aberturas/" + id).contains("Ana Facilitadora"));
    assertEquals(404, as(ADMIN).get("/casos/privacidade/aberturas/" + id).status());
    assertTrue(text(ANA, room).contains("A sua máscara foi aberta"));
    assertTrue(text(ANA, room).contains("Há uma criança em perigo."));
    assertFalse(text(CARLA, room).contains("foi aberta"));
    assertEquals(409, as(HELENA).post(opening, "concorda", "nao").status());
    assertTrue(text(ADMIN, "/administracao/auditoria").contains("abrir uma máscara"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
    toldBeyondTheRoom();
  }

  private static void theReasonIsAskedFor(Answer answer) {
    assertEquals(422, answer.status());
    Element line = answer.page().select(".resumo-erros a").first();
    assertTrue(line.text().contains("Escreva o motivo"), line::text);
    Element field = answer.page().select(line.attr("href")).first();
    assertEquals("textarea", field.tagName());
    assertTrue(field.closest("details").hasAttr("open"));
    assertTrue(field.closest("section").text().contains("circo"));
  }

  /** Ana, whose mask was opened; nobody else can take note of it for her. */
  private static void toldBeyondTheRoom() {
    assertTrue(text(ANA, "/casos").contains("quem usava uma máscara sua"));
    assertFalse(text(CARLA, "/casos").contains("máscara sua"));
    String note =
        as(ANA).get("/casos").page().select("form[action*=/mascaras-abertas/]").attr("action");
    ok(as(CARLA).post(note));
    assertTrue(text(ANA, "/casos").contains("máscara sua"));
    ok(as(ANA).post(note));
    assertFalse(text(ANA, "/casos").contains("máscara sua"));
  }

  // ---- the end

  @Test
  void aClosedRoomIsReadUntilItsDayAndNobodySpeaksInIt() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    assertEquals(404, as(BRUNO).post(room + "/fim").status());
    ok(as(HELENA).post(room + "/fim"));
    assertTrue(text(CARLA, room).contains("Quem combinou com a escola?"));
    assertTrue(text(CARLA, room).contains("Sala encerrada"));
    assertEquals(409, writes(CARLA, room, Prompt.QUESTION, "Tarde.").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverPresentedErasesTheRoomAndNobodyElseDoes() {
    String room = asking();
    assertEquals(404, as(HELENA).post(room + "?_method=DELETE").status());
    assertEquals(404, as(HELENA).get(room + "/apagar").status());
    String asked = text(BRUNO, room + "/apagar");
    assertTrue(asked.contains("Como manter uma só pessoa de referência?"), asked);
    assertTrue(asked.contains("Uma lição já aprovada fica"), asked);
    Answer gone = as(BRUNO).post(room + "?_method=DELETE");
    ok(gone);
    for (Cast one : List.of(BRUNO, HELENA, ANA, CARLA, OLGA)) {
      assertEquals(404, as(one).get(room).status(), one::name);
      assertTrue(text(one, room).contains("foi apagada"), one::name);
    }
  }

  @Test
  void whatIsSaidInARoomIsFoundByNoSearchAndStandsInNoPageOutsideIt() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Alguém falou com o zarabatanista?");
    for (Cast one : List.of(ANA, BRUNO, HELENA, ADMIN)) {
      assertFalse(
          as(one)
              .get("/pesquisa?q=zarabatanista")
              .page()
              .select("main ol, main article")
              .text()
              .contains("zarabatanista"),
          one::name);
      assertFalse(as(one).get("/avisos").text().contains("zarabatanista"));
    }
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void roomsAndTheirListAreShownWithFewStatementsHoweverManyThereAre() {
    String asked = asking();
    says(ANA, asked, Prompt.QUESTION, "Quem combinou com a escola?");
    says(CARLA, asked, Prompt.QUESTION, "Há quanto tempo dura?");
    ok(as(CARLA).post(asked + "/sinais", "lugar", "1", "porque", "RECOGNISED"));
    ok(as(ANA).post(asked + "/sinais", "porque", "NAMED"));
    List<String> rooms = List.of(asked, asking(), open(), chaired(), presented());
    for (Cast one : List.of(BRUNO, HELENA, ANA)) {
      fewStatements(one, "/casos", 7); // and the mark that they have looked
      assertTrue(as(one).get("/casos").page().select(".linhas a").size() >= 2, one::name);
      rooms.forEach(room -> fewStatements(one, room, 6));
    }
    fewStatements(PAULA, "/casos/privacidade", 6);
    rooms.forEach(room -> ok(as(BRUNO).post(room + "?_method=DELETE")));
  }

  private static void fewStatements(Cast one, String path, int most) {
    int statements = as(one).statements(path);
    assertTrue(statements <= most, one + " " + path + ": " + statements);
  }

  @Test
  void addressesThatAreNoRoomAnswerAsThoseOfOthers() {
    assertEquals(404, as(BRUNO).get("/casos/zzzzzzzzzzzz").status());
    assertEquals(404, as(BRUNO).get("/casos/1").status());
    assertEquals(404, as(BRUNO).post("/casos/zzzzzzzzzzzz/presidencia").status());
  }
}
