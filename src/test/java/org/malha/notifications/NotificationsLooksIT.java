package org.malha.notifications;

import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class NotificationsLooksIT {
  private final Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA);

  @Test
  void theInboxAndItsForms() {
    scene.say(CARLA, "Vês isto, @bruno.leal?");
    scene.say(ANA, "Uma nota que se estende por mais de uma linha, para que se veja como parte.");
    String at = Scene.at(scene.line(BRUNO, "mencionou"));
    Looks.of(BRUNO).good("/avisos");
    Looks.of(BRUNO).good("/en/avisos");
    Looks.of(BRUNO).good(at + "/adiamento");
    Looks.of(BRUNO).goodAnswer(at + "/adiamento", "ate", "ontem");
    as(BRUNO).post(at + "/adiamento", "ate", java.time.LocalDate.now().plusDays(3).toString());
    Looks.of(BRUNO).good("/avisos?adiados=sim");
    Looks.of(PAULA).good("/avisos?adiados=sim");
  }

  @Test
  void theLevels() {
    as(CARLA).post("/avisos/debates/" + scene.discussion(), "nivel", "tudo");
    Looks.of(CARLA).good("/avisos/niveis");
    Looks.of(CARLA).good("/avisos/debates/" + scene.discussion());
    Looks.of(CARLA).goodAnswer("/avisos/debates/" + scene.discussion(), "nivel", "muito");
    Looks.of(PAULA).good("/avisos/niveis");
  }

  @Test
  void whoWillBeTold() {
    Looks.of(CARLA).good("/debates/" + scene.discussion() + "/avisados");
    Looks.of(CARLA)
        .goodAnswer(
            "/debates/" + scene.discussion() + "/pre-visualizacao", "texto", "Olá @bruno.leal.");
  }
}
