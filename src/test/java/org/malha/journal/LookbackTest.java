package org.malha.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LookbackTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

  private final Lookback lookback = new Lookback();

  @Test
  void theLastMinutesAreReadAtFirstAndEveryTenSeconds() {
    assertTrue(lookback.far(NOW));
    lookback.readFar(NOW);
    assertFalse(lookback.far(NOW.plusSeconds(9)));
    assertTrue(lookback.far(NOW.plusSeconds(10)));
  }

  @Test
  void theLastSecondsAreReadEachTime() {
    assertEquals(NOW.minusSeconds(5), lookback.from(NOW, false));
    assertEquals(NOW.minus(Duration.ofMinutes(2)), lookback.from(NOW, true));
  }

  @Test
  void aClockThatWentBackDoesNotPutTheLastMinutesOff() {
    lookback.readFar(NOW);
    assertTrue(lookback.far(NOW.minus(Duration.ofHours(1))));
    assertFalse(lookback.far(NOW));
  }
}
