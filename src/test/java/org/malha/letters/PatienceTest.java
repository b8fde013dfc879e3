package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a letter is tried. */
class PatienceTest {
  private static final Instant DUE = Instant.parse("2026-11-23T07:00:00Z");

  @Test
  void pausesGrowUntilItIsGivenUpAfterThreeDays() {
    var pauses = new ArrayList<Duration>();
    Instant now = DUE;
    for (int tries = 1; ; tries++) {
      Optional<Instant> next = Patience.next(DUE, tries, now);
      if (next.isEmpty()) {
        break;
      }
      pauses.add(Duration.between(now, next.get()));
      now = next.get();
    }
    assertEquals(pauses.stream().sorted().toList(), pauses);
    assertEquals(Duration.ofMinutes(1), pauses.get(0));
    assertTrue(pauses.size() > 8 && pauses.size() < 20, pauses::toString);
    assertTrue(Duration.between(DUE, now).compareTo(Patience.IN_ALL) <= 0);
    assertTrue(Duration.between(DUE, now).compareTo(Patience.IN_ALL.minusHours(8)) > 0);
  }

  @Test
  void oneThatFailsTooOftenIsClosedAndSaysWhy() {
    OwedLetter letter = OwedLetter.atOnce(1, 2, DUE, DUE, DUE);
    letter.failed("MailConnectException, ConnectException", DUE.plus(Duration.ofMinutes(1)));
    assertEquals(OwedLetter.State.WAITING, letter.state());
    assertTrue(letter.nextTryAt().isAfter(DUE));
    letter.failed("x".repeat(500), DUE.plus(Patience.IN_ALL));
    assertEquals(OwedLetter.State.GIVEN_UP, letter.state());
  }
}
