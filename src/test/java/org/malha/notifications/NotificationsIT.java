package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told of what. */
class NotificationsIT {
  @Test
  void whoeverRaisedItIsToldOfTheFirstPostAndItsAuthorIsNot() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    scene.say(CARLA, "Também nos acontece.");
    assertTrue(scene.line(BRUNO, "escreveu em").text().contains("Também nos acontece."));
    assertTrue(scene.told(CARLA).stream().noneMatch(line -> line.contains("escreveu")));
  }

  @Test
  void aMentionIsToldAsOneAndComesBeforeEverythingElseThatThePostIs() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    long first = scene.say(BRUNO, "Acontece todas as semanas.");
    scene.say(CARLA, "Que dias, @bruno.leal?", "resposta-a", "" + first);
    scene.line(BRUNO, "mencionou o seu nome");
    scene.settled();
    long lines = scene.told(BRUNO).stream().filter(line -> line.contains(scene.title())).count();
    assertEquals(1, lines, scene.told(BRUNO).toString());
  }

  @Test
  void anAnswerIsToldToWhomItAnswers() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    long said = scene.say(CARLA, "Acontece todas as semanas.");
    scene.say(ANA, "E às sextas?", "resposta-a", "" + said);
    assertTrue(scene.line(CARLA, "respondeu-lhe").text().contains("E às sextas?"));
  }

  @Test
  void whoeverIsNamedOnlyLaterIsToldThenAndOnce() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA, TIAGO);
    long post = scene.say(BRUNO, "Quem trata disto?");
    scene.settled();
    assertEquals(List.of(), mentions(scene));
    as(BRUNO)
        .post(
            "/intervencoes/" + post + "/texto",
            "texto",
            "Tratas disto, @carla.pinto?",
            "versao",
            "1");
    scene.line(CARLA, "mencionou");
    as(BRUNO)
        .post(
            "/intervencoes/" + post + "/texto",
            "texto",
            "Tratas tu disto, @carla.pinto?",
            "versao",
            "2");
    scene.settled();
    assertEquals(1, mentions(scene).size());
  }

  private static List<String> mentions(Scene scene) {
    return scene.told(CARLA).stream().filter(line -> line.contains("mencionou")).toList();
  }

  @Test
  void newPostsOfOneThreadAreOneLineUntilTheyAreRead() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    for (int n = 1; n <= 4; n++) {
      scene.say(CARLA, "Nota " + n);
    }
    var line = scene.line(BRUNO, "4 novas intervenções em");
    assertTrue(line.hasClass("por-ler"));
    as(BRUNO).get(scene.path());
    assertTrue(!scene.line(BRUNO, "intervenções em").hasClass("por-ler"));
  }

  @Test
  void theStateAndTheAnswerAreToldToWhoeverRaisedItAndTheQuestionToOtherMunicipalities() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    scene.line(CARLA, "O seu município também tem isto?");
    scene.say(CARLA, "Falemos disto.");
    for (String state : List.of("a-encaminhar", "encaminhado", "respondido")) {
      assertEquals(
          303,
          as(ANA)
              .post("/constrangimentos/" + scene.id() + "/passos/" + state, "nota", "")
              .status());
    }
    scene.line(BRUNO, "passou a: A encaminhar");
    scene.line(BRUNO, "teve resposta");
    scene.settled();
    assertEquals(
        2, scene.told(CARLA).stream().filter(line -> line.contains("também tem isto")).count());
  }

  @Test
  void aRequestToJoinIsToldToTheFacilitatorsAndTheAnswerToWhoeverAsked() {
    var scene = Scene.of("members", ANA);
    as(HELENA).post(scene.group() + "/pedido", "reason", "Quero ouvir.");
    var asked = scene.line(ANA, "pede para entrar em " + scene.name());
    assertTrue(asked.hasClass("por-ler"));
    String admission =
        as(ANA)
            .get(scene.group() + "/membros")
            .page()
            .selectFirst("form[action$=/admissao]")
            .attr("action");
    as(ANA).post(admission);
    scene.line(HELENA, "Já pertence ao grupo " + scene.name());
    assertTrue(!scene.line(ANA, "pede para entrar").hasClass("por-ler"), "it was decided");
  }

  @Test
  void anInvitationIsToldToWhoeverHasAnAccountAndIsAcceptedThere() {
    var scene = Scene.of("closed", ANA);
    as(ANA).post(scene.group() + "/convites", "name", "Olga Moreira", "email", OLGA.email());
    var line = scene.line(OLGA, "convite para o grupo " + scene.name());
    assertEquals(404, as(OLGA).get(scene.group()).status());
    assertEquals(404, as(CARLA).post(Scene.at(line) + "/convite").status());
    assertEquals(303, as(OLGA).post(Scene.at(line) + "/convite").status());
    assertEquals(200, as(OLGA).get(scene.group()).status());
    assertEquals(404, as(OLGA).post(Scene.at(line) + "/convite").status());
  }

  @Test
  void whatModeratorsDecideIsToldToTheAuthorAndToWhoeverReported() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    long post = scene.say(CARLA, "Palavras a mais.");
    as(BRUNO).post("/intervencoes/" + post + "/denuncia", "motivo", "Não é para aqui.");
    var reported = scene.line(ANA, "foi denunciada");
    assertTrue(reported.hasClass("por-ler"));
    var form =
        as(ANA)
            .get("/debates/" + scene.discussion() + "/denuncias")
            .page()
            .selectFirst("form[action$=/decisao]");
    as(ANA).post(form.attr("action"), "resposta", "Fica oculta.", "decisao", "ocultar");
    assertTrue(scene.line(CARLA, "foi ocultada").text().contains("Fica oculta."));
    assertTrue(scene.line(BRUNO, "A sua denúncia").text().contains("Fica oculta."));
    as(ANA).post("/intervencoes/" + post + "/ocultacao?_method=DELETE");
    scene.line(CARLA, "volta a ser visível");
  }

  @Test
  void nobodyIsToldWhatTheyMayNotReadAnyMore() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    scene.say(BRUNO, "Olá @carla.pinto.");
    scene.line(CARLA, "mencionou");
    String member =
        as(ANA).get(scene.group() + "/membros").page().select(".gente li").stream()
            .filter(li -> li.text().contains("Carla"))
            .flatMap(li -> li.select("form[action*=/membros/]").stream())
            .map(form -> form.attr("action").replaceFirst("(/membros/\\d+).*", "$1"))
            .findFirst()
            .orElseThrow();
    String path = Scene.at(scene.line(CARLA, "mencionou"));
    as(ANA).post(member + "?_method=DELETE");
    assertEquals(List.of("Já pertence ao grupo " + scene.name()), scene.told(CARLA));
    assertEquals(404, as(CARLA).get(path).status());
  }

  @Test
  void whatWasHiddenOrTakenBackIsNotToldAnyMore() {
    var scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    long post = scene.say(CARLA, "Olá @bruno.leal.");
    scene.line(BRUNO, "mencionou");
    as(CARLA).post("/intervencoes/" + post + "/retirada");
    assertTrue(scene.told(BRUNO).stream().noneMatch(line -> line.contains("mencionou")));
    as(CARLA).post("/intervencoes/" + post + "/retirada?_method=DELETE");
    scene.line(BRUNO, "mencionou");
  }

  @Test
  void strangersAreToldNothing() {
    var scene = Scene.of("members", BRUNO, BRUNO);
    scene.say(ANA, "Olá @olga.moreira.");
    scene.line(BRUNO, "escreveu");
    assertEquals(List.of(), scene.told(OLGA));
  }
}
