package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void theBeginningOfAPathAsksForALanguage() {
    assertEquals(Optional.of(Language.EN), Language.addressedBy("/en"));
    assertEquals(Optional.of(Language.EN), Language.addressedBy("/en/grupos"));
    assertEquals(Optional.of(Language.PT), Language.addressedBy("/pt/"));
  }

  @Test
  void aPathThatOnlyBeginsLikeOneDoesNot() {
    assertEquals(Optional.empty(), Language.addressedBy("/entrar"));
    assertEquals(Optional.empty(), Language.addressedBy("/ptolemeu"));
    assertEquals(Optional.empty(), Language.addressedBy("/"));
  }
}
