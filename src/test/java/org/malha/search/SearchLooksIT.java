package org.malha.search;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class SearchLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pesquisa",
        "/pesquisa?q=partilha+de+dados",
        "/en/pesquisa?q=data",
        "/pesquisa?q=zzzzqqqq",
        "/pesquisa?q=dados&elemento=delivery-system"
      })
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }

  @Test
  void administratorsMeetNone() {
    Looks.of(Cast.ADMIN).good("/administracao/pesquisa");
  }
}
