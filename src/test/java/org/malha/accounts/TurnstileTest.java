package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final Turnstile turnstile = new Turnstile(3, WINDOW);

  private boolean passes(String who, Duration after) {
    return turnstile.passes(who, START.plus(after));
  }

  @Test
  void soManyPassAndThenNobodyUntilTheWindowIsOver() {
    assertTrue(passes("ana", Duration.ZERO));
    assertTrue(passes("ana", Duration.ofMinutes(1)));
    assertTrue(passes("ana", Duration.ofMinutes(14)));
    assertFalse(passes("ana", Duration.ofMinutes(14)));
    assertTrue(turnstile.full("ana", START.plus(Duration.ofMinutes(14))));
    assertTrue(passes("bruno", Duration.ofMinutes(14)));
    assertFalse(turnstile.full("ana", START.plus(WINDOW)));
    assertTrue(passes("ana", WINDOW));
  }

  @Test
  void itRemembersNoMoreThanItHasRoomFor() {
    passes("ana", Duration.ZERO);
    passes("ana", Duration.ZERO);
    passes("ana", Duration.ZERO);
    for (int i = 0; i < 20_000; i++) {
      passes("somebody " + i, Duration.ofMinutes(1));
    }
    assertTrue(passes("ana", Duration.ofMinutes(2)));
  }
}
