package org.malha.discussions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient.Answer;

class ConversationIT {
  @Test
  void carlaWritesForPenacovaAndBrunoReadsIt() {
    var debate = Debate.ofMembers();
    debate.say(CARLA, "Em Penacova **também** acontece.");
    var post = debate.seenBy(BRUNO).selectFirst("#r-1");
    assertEquals("Carla Pinto", post.selectFirst("h3").text());
    assertTrue(post.selectFirst(".de").text().contains("Penacova"));
    assertEquals("também", post.selectFirst(".texto strong").text());
  }

  @Test
  void theFirstPostMakesOfTheConstraintOneThatIsDiscussed() {
    var debate = Debate.ofMembers();
    debate.say(CARLA, "Começo eu.");
    assertEquals(1, debate.seenBy(BRUNO).select(".estado.em-debate").size());
  }

  @Test
  void anAnswerStandsUnderWhatItAnswersAndSaysWhomOnlyWhereThatIsNotPlain() {
    var debate = Debate.ofMembers();
    long first = debate.say(BRUNO, "Primeira.");
    debate.say(CARLA, "Segunda.");
    long answer = debate.answer(CARLA, first, "À primeira.");
    debate.answer(ANA, answer, "À resposta.");
    var page = debate.seenBy(BRUNO);
    assertEquals(
        List.of("Primeira.", "À primeira.", "À resposta.", "Segunda."), Debate.texts(page));
    assertEquals(2, page.select("#r-1 > .respostas > .post h4").size());
    assertTrue(page.select("#r-3 .em-resposta").isEmpty());
    assertEquals("Carla Pinto", page.selectFirst("#r-4 .em-resposta a").text());
  }

  @Test
  void theFormSaysWhomItAnswersAndQuotesThemWhenAsked() {
    var debate = Debate.ofMembers();
    long first = debate.say(BRUNO, "Há *uma* lista.");
    var page = as(CARLA).get(debate.path() + "?responder=1").page();
    assertTrue(page.selectFirst("#a-quem").text().contains("Bruno Leal: «Há uma lista.»"));
    assertEquals(String.valueOf(first), page.selectFirst("[name=resposta-a]").val());
    var quoting = as(CARLA).get(debate.path() + "?responder=1&citar=sim").page();
    assertEquals("> Há uma lista.", quoting.selectFirst("#texto").val().strip());
  }

  @Test
  void anEmptyPostComesBackWithOneThingToCorrect() {
    var answer = Debate.ofMembers().send(CARLA, "   ");
    assertEquals(422, answer.status());
    assertEquals(1, answer.page().select(".resumo-erros li a[href=#texto]").size());
    assertTrue(answer.page().title().startsWith("Erro:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nada\u0000disto", "ao \u202Econtrário"})
  void textThatIsNoTextComesBackFilledIn(String text) {
    var debate = Debate.ofMembers();
    var answer = debate.send(CARLA, text);
    assertEquals(422, answer.status());
    assertFalse(answer.page().selectFirst("#texto").val().isBlank());
    assertEquals(0, debate.seenBy(CARLA).select(".fio .post").size());
  }

  @Test
  void aPostThatIsTooLongComesBackWhole() {
    String text = "muito ".repeat(3_400) + "fim";
    var answer = Debate.ofMembers().send(CARLA, text);
    assertEquals(422, answer.status());
    assertEquals(text, answer.page().selectFirst("#texto").val().strip());
    assertTrue(answer.text().contains("20"), "says how long it may be");
  }

  @Test
  void aPhoneNumberIsPublishedOnlyWhenItsAuthorConfirmsIt() {
    var debate = Debate.ofMembers();
    String text = "Liguem para o 239 555 123.";
    var warned = debate.send(CARLA, text);
    assertEquals(422, warned.status());
    assertEquals(1, warned.page().select("[name=confirmo]").size());
    assertEquals(303, debate.send(CARLA, text, "confirmo", "sim").status());
  }

  @Test
  void aTaxNumberIsNeverPublished() {
    var debate = Debate.ofMembers();
    var refused = debate.send(CARLA, "O NIF é 123456789.", "confirmo", "sim");
    assertEquals(422, refused.status());
    assertEquals(0, debate.seenBy(CARLA).select(".fio .post").size());
  }

  @Test
  void aFormSentTwiceMakesOnePost() {
    var debate = Debate.ofMembers();
    String[] form = Debate.fields("Uma vez só.");
    Answer first = as(CARLA).post(debate.posts(), form);
    Answer second = as(CARLA).post(debate.posts(), form);
    assertEquals(first.location(), second.location());
    assertEquals(List.of("Uma vez só."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void aFormThatWasSentInAnotherDiscussionComesBackAsANewOne() {
    String[] form = Debate.fields("Uma vez só.");
    assertEquals(303, as(CARLA).post(Debate.ofMembers().posts(), form).status());
    var debate = Debate.ofMembers();
    var refused = as(CARLA).post(debate.posts(), form);
    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("noutro debate"), refused.text());
    assertEquals("Uma vez só.", refused.page().selectFirst("#texto").val().strip());
    assertEquals(List.of(), Debate.texts(debate.seenBy(BRUNO)));
    String key = refused.page().selectFirst("#responder [name=chave]").val();
    assertEquals(
        303, as(CARLA).post(debate.posts(), "texto", "Uma vez só.", "chave", key).status());
  }

  @Test
  void aDoubleClickMakesOnePostEvenWhenBothArriveAtOnce() {
    var debate = Debate.ofMembers();
    String[] form = Debate.fields("Clique, clique.");
    List<CompletableFuture<Integer>> clicks =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> as(CARLA).post(debate.posts(), form).status()))
            .limit(6)
            .toList();
    clicks.forEach(click -> assertEquals(303, click.join()));
    assertEquals(List.of("Clique, clique."), Debate.texts(debate.seenBy(BRUNO)));
  }

  @Test
  void whatAnotherSiteSendsIsRefused() {
    var debate = Debate.ofMembers();
    var answer =
        as(CARLA)
            .send(
                "POST",
                debate.posts(),
                "application/x-www-form-urlencoded",
                "texto=Outro+s%C3%ADtio&chave=" + UUID.randomUUID(),
                "Sec-Fetch-Site",
                "cross-site");
    assertEquals(403, answer.status());
    assertEquals(0, debate.seenBy(CARLA).select(".fio .post").size());
  }

  @Test
  void olgaFindsNothingOfTheCoimbraGroup() {
    var debate = Debate.ofMembers();
    long post = debate.say(BRUNO, "Só para o grupo.");
    long absent = 987_654_321L;
    for (String path :
        List.of(
            "/intervencoes/%d",
            "/intervencoes/%d/texto",
            "/intervencoes/%d/historico",
            "/intervencoes/%d/denuncia",
            "/intervencoes/%d/ocultacao")) {
      assertEquals(404, as(OLGA).get(path.formatted(post)).status(), path);
      assertEquals(404, as(BRUNO).get(path.formatted(absent)).status(), path);
    }
    assertEquals(404, debate.send(OLGA, "Posso?").status());
    assertEquals(404, as(OLGA).post("/intervencoes/" + post + "/util").status());
    assertEquals(404, as(OLGA).post("/intervencoes/" + post + "/retirada").status());
    assertEquals(404, as(OLGA).get("/debates/" + debate.id() + "/denuncias").status());
  }

  @Test
  void aPostOfAnotherDiscussionCannotBeAnsweredHere() {
    long elsewhere = Debate.ofMembers().say(BRUNO, "Noutro lado.");
    var answer = Debate.ofMembers().send(BRUNO, "Engano.", "resposta-a", String.valueOf(elsewhere));
    assertEquals(404, answer.status());
  }

  @Test
  void olgaReadsThePublicGroupButGetsHerTextBackInsteadOfWriting() {
    var debate = Debate.inPublic();
    debate.say(TIAGO, "À vista de todos.");
    var page = debate.seenBy(OLGA);
    assertEquals(List.of("À vista de todos."), Debate.texts(page));
    assertTrue(page.select("#responder, .post [href*=responder], .post form").isEmpty());
    var refused = debate.send(OLGA, "Gostava de dizer isto.");
    assertEquals(403, refused.status());
    assertEquals("Gostava de dizer isto.", refused.page().selectFirst("#texto").val().strip());
  }

  @Test
  void aVisitorReadsThePublicGroupAndIsAskedToSignInToWrite() {
    var debate = Debate.inPublic();
    long post = debate.say(TIAGO, "À vista de todos.");
    var page = visitor().get(debate.path()).page();
    assertEquals(List.of("À vista de todos."), Debate.texts(page));
    assertEquals(303, visitor().get("/intervencoes/" + post).status());
    assertTrue(visitor().post(debate.posts(), "texto", "Eu?").location().startsWith("/entrar"));
  }

  @Test
  void theAddressOfAPostLeadsToItInEitherLanguage() {
    var debate = Debate.ofMembers();
    long post = debate.say(BRUNO, "Encontrem-me.");
    assertEquals(debate.path() + "#r-1", as(CARLA).get("/intervencoes/" + post).location());
    assertEquals(
        "/en" + debate.path() + "#r-1", as(CARLA).get("/en/intervencoes/" + post).location());
  }

  @Test
  void thePreviewIsAPartOfThePageOrAWholePageThatKeepsTheText() {
    var debate = Debate.ofMembers();
    var part =
        as(CARLA)
            .send(
                "POST",
                "/pre-visualizacao",
                "application/x-www-form-urlencoded",
                "texto=**forte**",
                "Sec-Fetch-Site",
                "same-origin",
                "HX-Request",
                "true");
    assertFalse(part.body().contains("<html"));
    assertEquals("forte", part.page().selectFirst(".prosa strong").text());
    var whole =
        as(CARLA).post("/debates/" + debate.id() + "/pre-visualizacao", "texto", "**forte**");
    assertEquals("forte", whole.page().selectFirst("#pre strong").text());
    assertEquals("**forte**", whole.page().selectFirst("#texto").val().strip());
    assertEquals(0, debate.seenBy(CARLA).select(".fio .post").size());
  }
}
