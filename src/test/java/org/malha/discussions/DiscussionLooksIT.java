package org.malha.discussions;

import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Looks;

/** One discussion with everything that can happen in it. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussionLooksIT {
  private final Debate debate = Debate.ofMembers();
  private long post;
  private long withdrawn;

  @BeforeAll
  void everythingHappens() {
    post =
        debate.say(
            BRUNO, "Uma tabela:\n\n| Mês | Pedidos |\n|---|--:|\n| maio | 12 |\n\n- e uma lista");
    long answer =
        debate.answer(CARLA, post, "> Uma citação\n\nOlá @bruno.leal[^1].\n\n[^1]: Uma nota.");
    debate.answer(ANA, answer, "Em resposta à Carla.");
    long hidden = debate.say(CARLA, "Para ocultar.");
    withdrawn = debate.say(BRUNO, "Para retirar.");
    as(ANA).post("/intervencoes/" + hidden + "/ocultacao", "motivo", "Um motivo.");
    as(BRUNO).post("/intervencoes/" + withdrawn + "/retirada");
    as(BRUNO)
        .post("/intervencoes/" + post + "/texto", Debate.fields("Outra coisa.", "versao", "1"));
    as(CARLA).post("/intervencoes/" + post + "/util");
    as(CARLA).post("/intervencoes/" + post + "/denuncia", "motivo", "Não sei.");
    debate.say(ANA, "Já no fim.");
  }

  @Test
  void theDiscussionAsItsPeopleSeeIt() {
    Looks.of(BRUNO).good(debate.path());
    Looks.of(ANA).good(debate.path());
    Looks.of(CARLA).good("/en" + debate.path() + "?de=2&responder=2&citar=sim");
  }

  @Test
  void thePagesOfAPost() {
    Looks.of(BRUNO).good("/intervencoes/" + post + "/texto");
    Looks.of(CARLA).good("/intervencoes/" + post + "/historico");
    Looks.of(ANA).good("/intervencoes/" + post + "/ocultacao");
    Looks.of(ANA).good("/intervencoes/" + post + "/denuncia");
  }

  @Test
  void thePagesOfTheDiscussion() {
    Looks.of(ANA).good("/debates/" + debate.id() + "/denuncias");
    Looks.of(ANA).good("/debates/" + debate.id() + "/pessoas");
  }

  @Test
  void thePagesThatAnswerAText() {
    String send = "/debates/" + debate.id() + "/intervencoes";
    Looks.of(BRUNO).goodAnswer("/pre-visualizacao", "texto", "# Um título\n\n- e uma lista");
    Looks.of(BRUNO).goodAnswer("/debates/" + debate.id() + "/pre-visualizacao", "texto", "Olá.");
    Looks.of(BRUNO).goodAnswer(send, "texto", "");
    Looks.of(BRUNO).goodAnswer("/en" + send, "texto", "Liguem para 912345678.");
    Looks.of(BRUNO).goodAnswer(send, "texto", "Tarde de mais.", "resposta-a", "" + withdrawn);
    Looks.of(ANA).goodAnswer("/intervencoes/" + withdrawn + "/ocultacao", "motivo", "");
  }

  @Test
  void bothTextsOfTwoPeopleWhoEditAtOnce() {
    String text = "/intervencoes/" + post + "/texto";
    Looks.of(BRUNO).goodAnswer(text, "texto", "Escrito noutro sítio.", "versao", "1");
  }
}
