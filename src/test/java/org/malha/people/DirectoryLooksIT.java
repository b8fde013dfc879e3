package org.malha.people;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class DirectoryLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pessoas",
        "/pessoas?q=nada-assim",
        "/en/pessoas?territorio=cim-regiao-coimbra",
        "/pessoas/organizacoes?territorio=cim-regiao-coimbra"
      })
  void lookingForSomebodyMeetsNoBarrier(String path) {
    Looks.of(Cast.BRUNO).good(path);
  }
}
