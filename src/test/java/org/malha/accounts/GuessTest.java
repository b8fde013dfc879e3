package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  /** One that was made while the clock was a day ahead locks nobody out for a day. */
  @ParameterizedTest
  @CsvSource({
    "0, true",
    "14, true",
    "15, false",
    "60, false",
    "-14, true",
    "-16, false",
    "-1440, false"
  })
  void aGuessCountsForAQuarterOfAnHour(int minutesAgo, boolean counts) {
    var guess = new Guess("hash", NOW.minus(Duration.ofMinutes(minutesAgo)));
    assertEquals(counts, guess.late(NOW));
  }
}
