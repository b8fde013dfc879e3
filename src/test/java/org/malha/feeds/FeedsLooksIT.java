package org.malha.feeds;

import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.notifications.Scene;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class FeedsLooksIT {
  @Test
  void theKeysAndTheirAddresses() {
    Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    String thread = "/conta/fontes?debate=" + scene.discussion();
    Looks.of(CARLA).good(thread);
    Looks.of(CARLA).goodAnswer(thread, "programa", "Leitor de notícias do portátil");
    Looks.of(CARLA).goodAnswer("/conta/fontes", "programa", "");
    Looks.of(CARLA).good("/en/conta/fontes");
  }
}
