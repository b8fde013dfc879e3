package org.malha.traces;

import static org.malha.support.Cast.ADMIN;
import static org.malha.support.PortalClient.as;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Looks;
import org.malha.support.RunningPortal;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class TracesLooksIT {
  @ParameterizedTest
  @ValueSource(strings = {"/conta/dados", "/conta/apagar", "/en/conta/apagar"})
  void whoThinksOfLeavingMeetsNoBarrier(String path) {
    Looks.of(Cast.CARLA).good(path);
  }

  @Test
  void whoLeavesWithoutSayingHowMeetsNoBarrier() {
    Looks.of(Cast.CARLA).goodAnswer("/conta/apagar", "password", "");
  }

  @Test
  void theReceiptAndItsListMeetNoBarrier() {
    Life rita = Life.lived(RunningPortal.shared(), "Rita Vista Um");
    String page =
        as(ADMIN)
            .get("/administracao/pessoas?q=" + rita.email())
            .page()
            .selectFirst("td.accoes a")
            .attr("href");
    Looks.of(ADMIN).good(page + "/apagar");
    String receipt = rita.erased("apagar");
    Looks.visitor().good(receipt);
    Looks.visitor().good("/en" + receipt);
    Looks.of(ADMIN).good("/administracao/apagamentos");
  }
}
