package org.malha.home;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class HomeLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/menu",
        "/nada",
        "/ajuda",
        "/en/privacidade",
        "/privacidade",
        "/acessibilidade",
        "/contactos"
      })
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @ParameterizedTest
  @EnumSource(
      value = Cast.class,
      names = {"ANA", "BRUNO", "LIDIA", "RUI", "ADMIN"})
  void nobodyMeetsABarrierAtTheirWork(Cast who) {
    Looks.of(who).good("/");
    Looks.of(who).good("/en");
    Looks.of(who).good("/menu");
  }
}
