package org.malha.oversight;

import static org.malha.support.Cast.ADMIN;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class OversightLooksIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administracao/auditoria",
        "/en/administracao/auditoria",
        "/administracao/auditoria?ate=2020-01-01",
        "/moderacao",
        "/moderacao?ver=decididas"
      })
  void lookingAfterThePortalMeetsNoBarrier(String path) {
    Looks.of(ADMIN).good(path);
  }
}
