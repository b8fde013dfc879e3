package org.malha.home;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Looks;

@Tag("looks")
class FrontPageLooksIT {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/en", "/nada"})
  void aVisitorMeetsNoBarrier(String path) {
    Looks.visitor().good(path);
  }
}
