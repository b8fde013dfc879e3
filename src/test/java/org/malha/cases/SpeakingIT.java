package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.cases.RoomScene.asking;
import static org.malha.cases.RoomScene.draft;
import static org.malha.cases.RoomScene.ok;
import static org.malha.cases.RoomScene.says;
import static org.malha.cases.RoomScene.text;
import static org.malha.cases.RoomScene.writes;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

/** How people speak in a room: through the review, in turns, under the letters of the situation. */
class SpeakingIT {
  @BeforeAll
  static void everybodyAcceptsTheCharter() {
    RoomScene.charterAccepted();
  }

  // ---- from the text to the others

  private static Answer reviewed(Cast who, String room, String words, String... more) {
    String[] fields = {"abertura", "QUESTION", "texto", words};
    String[] all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return as(who).post(room + "/palavra/rever", all);
  }

  @Test
  void whatIsWrittenInEnglishIsReadAloudInEnglish() {
    String room = asking();
    String words = "Who spoke with the school before the first visit?";
    says(ANA, room, Prompt.QUESTION, words);
    assertEquals("en", as(CARLA).get(room).page().select("p:contains(" + words + ")").attr("lang"));
    assertFalse(
        as(CARLA)
            .get("/en" + room)
            .page()
            .selectFirst("p:contains(" + words + ")")
            .hasAttr("lang"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void wordsInWhichNothingIsFoundAreReadOnceMoreAndSent() {
    String room = asking();
    Document page = reviewed(ANA, room, "Quem combinou com a escola?").page();
    assertEquals("Confirmar o risco", page.select("h1").text());
    assertTrue(page.text().contains("Não foi encontrado nada que identifique"));
    assertEquals("Enviar agora", page.select("button[name=tambem]").text());
    String[] sent = {
      "abertura", "QUESTION", "texto", "Quem combinou com a escola?", "tambem", "sim"
    };
    Answer unread = as(ANA).post(room + "/palavra/enviar", sent);
    assertEquals(422, unread.status());
    assertEquals("Enviar agora", unread.page().select("button[name=tambem]").text());
    ok(writes(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?", "tambem", "sim"));
    assertTrue(text(CARLA, room).contains("Quem combinou com a escola?"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverAsksForAStepByItsAddressBeginsInTheRoom() {
    String room = asking();
    for (String step : List.of("rever", "risco", "enviar")) {
      assertEquals(room + "/palavra", as(ANA).get(room + "/palavra/" + step).location(), step);
    }
    assertEquals(room + "#falar", as(ANA).get(room + "/palavra").location());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverWantsToMarkSomethingFirstComesToThePassages() {
    String room = asking();
    Document page = reviewed(ANA, room, "Quem combinou com a escola?", "voltar", "sim").page();
    assertEquals("Rever a identificação", page.select("h1").text());
    assertEquals(0, page.select("input[name=voltar]").size());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whatIsFoundIsDecidedFirst() {
    String room = asking();
    Document page = reviewed(ANA, room, "A Rosa Antunes falou com a escola?").page();
    assertEquals(1, page.select("[id^=p-]").size());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void outOfTurnItIsKeptAndNotSent() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    Document page = reviewed(ANA, room, "E quem avisou o centro?").page();
    assertEquals(0, page.select("button[name=tambem]").size());
    ok(writes(ANA, room, Prompt.QUESTION, "E quem avisou o centro?", "tambem", "sim"));
    assertFalse(text(CARLA, room).contains("E quem avisou o centro?"));
    assertTrue(text(ANA, room).contains("E quem avisou o centro?"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void somebodyNewGetsALetterThatNobodyInTheRoomHas() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "A Rosa Antunes falou com a escola?");
    String first = text(CARLA, room).replaceAll(".*?A (Pessoa [A-Z]) falou com.*", "$1");
    says(CARLA, room, Prompt.QUESTION, "E o que disse o Manuel Simões?");
    String second = text(OLGA, room).replaceAll(".*?o que disse o (Pessoa [A-Z])\\?.*", "$1");
    assertTrue(first.matches("Pessoa [A-Z]") && second.matches("Pessoa [A-Z]"), first + second);
    assertEquals(first.charAt(7) + 1, second.charAt(7));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- answers

  @Test
  void whoeverAnswersSeesToWhatAndAnswersOnce() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    assertEquals(1, as(BRUNO).get(room).page().select("input[value=ANSWER]").size());
    ok(writes(BRUNO, room, Prompt.ANSWER, "A técnica de referência.", "pergunta", "1"));
    Document page = as(BRUNO).get(room).page();
    assertTrue(page.select(".rascunho").text().contains("Quem combinou com a escola?"));
    assertEquals(0, page.select("input[value=ANSWER]").size());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void anAnswerIsHiddenWithItsQuestion() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "É a família que tinha o circo?");
    ok(writes(BRUNO, room, Prompt.ANSWER, "Deixou de o ter.", "pergunta", "1", "tambem", "sim"));
    assertTrue(text(OLGA, room).contains("Deixou de o ter."));
    ok(as(CARLA).post(room + "/sinais", "lugar", "1", "porque", "RECOGNISED"));
    assertFalse(text(OLGA, room).contains("Deixou de o ter."));
    assertTrue(text(HELENA, room).contains("Deixou de o ter."));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- turns

  @Test
  void everybodyAsksOnceBeforeAnybodyAsksTwice() {
    String room = asking();
    ok(writes(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?"));
    assertFalse(text(CARLA, room).contains("Quem combinou"));
    ok(as(ANA).post(room + "/rascunhos/" + draft(ANA, room)));
    String seen = text(CARLA, room);
    assertTrue(seen.contains("Quem combinou com a escola?"), seen);
    assertFalse(seen.contains("Ana"), seen);

    ok(writes(ANA, room, Prompt.QUESTION, "E quem avisou a saúde?"));
    String second = draft(ANA, room.replace("?", ""));
    assertEquals(303, writes(ANA, room, Prompt.QUESTION, "E quem avisou o centro?").status());
    assertTrue(text(ANA, room).contains("E quem avisou o centro?"));
    assertEquals(409, as(ANA).post(room + "/rascunhos/" + secondOf(room)).status());
    says(CARLA, room, Prompt.QUESTION, "Há quanto tempo dura?");
    ok(as(OLGA).post(room + "/passar"));
    ok(as(ANA).post(room + "/rascunhos/" + secondOf(room)));
    assertTrue(text(CARLA, room).contains("E quem avisou o centro?"), second);
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  private static String secondOf(String room) {
    String action = as(ANA).get(room).page().select(".rascunho form").last().attr("action");
    return action.replaceAll(".*/(\\d+).*", "$1");
  }

  @Test
  void whoeverPresentsAnswersQuestionsAndOnlyReadsPerspectives() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    assertEquals(409, writes(BRUNO, room, Prompt.QUESTION, "Eu pergunto.").status());
    ok(writes(BRUNO, room, Prompt.ANSWER, "A técnica de referência.", "pergunta", "1"));
    ok(as(BRUNO).post(room + "/rascunhos/" + draft(BRUNO, room)));
    assertTrue(text(CARLA, room).contains("Resposta A técnica de referência."));
    ok(as(HELENA).post(room + "/fase", "dias", "5"));
    assertEquals(409, writes(BRUNO, room, Prompt.NOTICED, "Eu acho.").status());
    says(CARLA, room, Prompt.NOTICED, "Que ninguém perguntou à mãe.");
    assertTrue(text(BRUNO, room).contains("Que ninguém perguntou à mãe."));
    assertEquals(409, writes(HELENA, room, Prompt.NOTICED, "Um conselho.").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- flags

  @Test
  void aFlaggedContributionIsHiddenFromAllButTheChairUntilItIsDecided() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "É a família que tinha o circo?");
    ok(as(CARLA).post(room + "/sinais", "lugar", "1", "porque", "RECOGNISED"));
    for (Cast other : List.of(ANA, BRUNO, CARLA, OLGA)) {
      assertFalse(text(other, room).contains("circo"), other::name);
    }
    assertTrue(text(HELENA, room).contains("circo"));
    String flag = as(HELENA).get(room).page().select("form[action*=/sinais/]").attr("action");
    assertEquals(404, as(CARLA).post(flag, "confirma", "nao").status());
    ok(as(HELENA).post(flag, "confirma", "nao"));
    assertTrue(text(CARLA, room).contains("circo"));
    assertEquals(404, as(HELENA).post(flag, "confirma", "nao").status());
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void whoeverWroteWhatStaysHiddenReadsWhyAndMayWriteAnew() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "É a família que tinha o circo?");
    ok(as(CARLA).post(room + "/sinais", "lugar", "1", "porque", "RECOGNISED"));
    assertTrue(text(ANA, room).contains("Espera decisão"));
    String flag = as(HELENA).get(room).page().select("form[action*=/sinais/]").attr("action");
    ok(as(HELENA).post(flag, "confirma", "sim"));
    String own = text(ANA, room);
    assertTrue(own.contains("circo") && own.contains("Motivo: Quem lá mora reconhece"), own);
    assertTrue(own.contains("Pode escrever de novo") && own.contains("É a sua vez"), own);
    assertTrue(text(HELENA, room).contains("Foi decidido que fica escondida"));
    assertFalse(text(HELENA, room).contains("até decidir"));
    for (Cast other : List.of(BRUNO, CARLA, OLGA)) {
      String seen = text(other, room);
      assertFalse(seen.contains("circo"), other::name);
      assertTrue(seen.contains("foi decidido que pode levar a uma pessoa"), other::name);
    }
    ok(writes(ANA, room, Prompt.QUESTION, "E a escola, que disse?", "tambem", "sim"));
    assertTrue(text(CARLA, room).contains("E a escola, que disse?"));
    ok(as(HELENA).post(room + "/fim"));
    for (Cast one : List.of(ANA, BRUNO, CARLA, HELENA)) {
      String closed = text(one, room);
      assertFalse(closed.contains("Espera decisão") || closed.contains("até decidir"), closed);
      assertFalse(closed.contains("Pode escrever de novo"), closed);
    }
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  // ---- what stays

  @Test
  void aPlaceThatStaysRaisesTheRiskAndTheChairSeesThatItDoes() {
    String room = asking();
    String words = "Que disse a equipa de Souselas, quando a escola ligou à saúde?";
    Document page = reviewed(ANA, room, words).page();
    String[] kept = {
      "abertura",
      "QUESTION",
      "texto",
      words,
      "mantidas",
      "sim",
      "lido",
      "sim",
      "tambem",
      "sim",
      page.select("input[value=manter]").attr("name"),
      "manter"
    };
    String risk = as(ANA).post(room + "/palavra/risco", kept).page().select("main").text();
    assertTrue(risk.contains("Médio") && risk.contains("Ficou 1 passagem"), risk);
    assertFalse(risk.contains("generalizado") || risk.contains("Foi retirado"), risk);
    assertFalse(risk.contains("Nada em particular"), risk);
    ok(as(ANA).post(room + "/palavra/enviar", kept));
    assertTrue(text(CARLA, room).contains("Souselas"));
    assertFalse(text(CARLA, room).contains("quem escreveu manteve"));
    assertTrue(text(HELENA, room).contains("quem escreveu manteve: local: 1"));
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void theReviewOfAnAnswerShowsItsQuestion() {
    String room = asking();
    says(ANA, room, Prompt.QUESTION, "Quem combinou com a escola?");
    String[] answer = {"abertura", "ANSWER", "texto", "A técnica.", "pergunta", "1"};
    for (String step : List.of("/palavra/rever", "/palavra")) {
      Document page = as(BRUNO).post(room + step, answer).page();
      assertEquals("Quem combinou com a escola?", page.select("main blockquote").text(), step);
      assertEquals("Casos", page.select(".migalhas a").first().text(), step);
      assertFalse(page.select("main").text().contains("O que quer dizer"), step);
    }
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }
}
