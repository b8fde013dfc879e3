package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.malha.accounts.ApiToken.Opens;

class SessionTest {
  private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

  private final Person ana = new Person("Ana", "ana", "ana@example.org", "", START);
  private final Session session = new Session("hash", ana, "Firefox, Windows", START);

  @Property
  void unusedItLivesForTwelveHours(@ForAll @IntRange(max = 3000) int minutes) {
    assertEquals(minutes < 12 * 60, session.alive(START.plus(Duration.ofMinutes(minutes))));
  }

  @Test
  void usedEveryDayItStillEndsAfterThirtyDays() {
    Instant now = START;
    while (session.alive(now)) {
      session.seen(now);
      now = now.plus(Duration.ofHours(6));
    }
    assertEquals(START.plus(Duration.ofDays(30)), now);
  }

  @Test
  void aUseIsWrittenDownEveryFiveMinutesAtMost() {
    assertFalse(session.wantsMark(START.plus(Duration.ofMinutes(5))));
    assertTrue(session.wantsMark(START.plus(Duration.ofMinutes(5)).plusSeconds(1)));
    session.seen(START.plus(Duration.ofMinutes(6)));
    assertFalse(session.wantsMark(START.plus(Duration.ofMinutes(10))));
  }

  @Test
  void aClockThatGoesBackOrWasAheadEndsNoSession() {
    assertTrue(session.alive(START.minus(Duration.ofHours(1))));
    session.seen(START.plus(Duration.ofDays(1)));
    assertTrue(session.alive(START.plusSeconds(1)));
    assertFalse(session.wantsMark(START.plusSeconds(1)));
  }

  @Test
  void itEndsWhenThePersonLeaves() {
    ana.leave(ana, START);
    assertFalse(session.alive(START.plusSeconds(1)));
  }

  @Test
  void aKeyForProgramsLivesForNinetyDaysUnlessTakenBack() {
    var token = new ApiToken("hash", ana, Opens.EVERYTHING, "relatório", START);
    assertTrue(token.opens(Opens.EVERYTHING, START.plus(Duration.ofDays(90)).minusSeconds(1)));
    assertFalse(token.opens(Opens.EVERYTHING, START.plus(Duration.ofDays(90))));
    assertFalse(token.opens(Opens.FEEDS, START.plusSeconds(1)), "opens less than itself");
    token.revoke(START);
    assertFalse(token.opens(Opens.EVERYTHING, START.plusSeconds(1)));
  }

  @Test
  void aKeyOfFeedsLivesForAYearAndOpensNothingElse() {
    var token = new ApiToken("hash", ana, Opens.FEEDS, "telemóvel", START);
    assertTrue(token.opens(Opens.FEEDS, START.plus(Duration.ofDays(365)).minusSeconds(1)));
    assertFalse(token.opens(Opens.FEEDS, START.plus(Duration.ofDays(365))));
    assertFalse(token.opens(Opens.EVERYTHING, START.plusSeconds(1)));
    ana.leave(ana, START);
    assertFalse(token.opens(Opens.FEEDS, START.plusSeconds(1)));
  }
}
