package org.malha.cases.finder;

import static org.malha.support.Cast.BRUNO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class FinderLooksIT {
  @Test
  void tryingTheFinderMeetsNoBarrier() {
    Looks.of(BRUNO).good("/casos/experimentar");
    Looks.of(BRUNO)
        .goodAnswer(
            "/casos/experimentar",
            "texto",
            "A D. Lurdes Antunes, NIF 245 789 013, mora em Penela.\n\nTem 93 anos; foi presidente da junta.");
    Looks.of(BRUNO).goodAnswer("/casos/experimentar", "texto", "");
    Looks.of(BRUNO).good("/en/casos/experimentar");
  }
}
