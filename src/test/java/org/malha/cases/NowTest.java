package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malha.web.Language;
import org.malha.web.Messages;

class NowTest {
  @ParameterizedTest
  @EnumSource(Phase.class)
  void everySeatHasASentenceInEveryPhase(Phase phase) {
    String name = phase.key().substring("case.phase.".length());
    List<String> keys = new ArrayList<>();
    keys.add("case.now.voice." + name);
    keys.add("case.now.presenter." + name);
    if (!phase.inTurns()) {
      keys.add("case.now.chair." + name);
    }
    for (String key : keys) {
      for (Language language : Language.values()) {
        assertTrue(Messages.has(language, key), key);
      }
    }
  }
}
