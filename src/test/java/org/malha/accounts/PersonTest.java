package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private Person bruno = bruno();

  private static Person bruno() {
    return new Person("Bruno Leal", "bruno.leal", "b@example.org", "", NOW);
  }

  /** jqwik keeps the instance for all tries of a property. */
  @BeforeTry
  void startAfresh() {
    bruno = bruno();
  }

  private Mandate mandate(LocalDate from, LocalDate to) {
    return bruno.mandate(Organisation.municipality("0607", "Lousã"), "", from, to, null, NOW);
  }

  @Test
  void somebodyWithoutMandatesSpeaksForThemselves() {
    assertTrue(bruno.maySpeakOn(TODAY));
  }

  @Test
  void anExpiredMandateReadsButDoesNotSpeak() {
    mandate(TODAY.minusYears(1), TODAY.minusDays(1));
    assertFalse(bruno.maySpeakOn(TODAY));
  }

  @Test
  void oneMandateThatHoldsIsEnough() {
    mandate(TODAY.minusYears(1), TODAY.minusDays(1));
    mandate(TODAY, null);
    assertTrue(bruno.maySpeakOn(TODAY));
  }

  @Property
  void aMandateSpeaksOnBothItsDaysAndOnNoneOutside(
      @ForAll @IntRange(min = -800, max = 800) int start,
      @ForAll @IntRange(max = 800) int length,
      @ForAll @IntRange(min = -1700, max = 1700) int day) {
    mandate(TODAY.plusDays(start), TODAY.plusDays(start + length));
    boolean within = day >= start && day <= start + length;
    assertEquals(within, bruno.maySpeakOn(TODAY.plusDays(day)));
    assertEquals(within, !bruno.mandatesOn(TODAY.plusDays(day)).isEmpty());
  }

  @Property
  void aMandateWithoutLastDayNeverEnds(@ForAll @IntRange(max = 40_000) int days) {
    mandate(TODAY, null);
    assertTrue(bruno.maySpeakOn(TODAY.plusDays(days)));
    assertFalse(bruno.maySpeakOn(TODAY.minusDays(days + 1L)));
  }

  @Property
  void endingAMandateSilencesFromTheNextDay(@ForAll @IntRange(max = 400) int days) {
    mandate(TODAY, null).endOn(TODAY.plusDays(days));
    assertTrue(bruno.maySpeakOn(TODAY.plusDays(days)));
    assertFalse(bruno.maySpeakOn(TODAY.plusDays(days + 1L)));
  }

  @Test
  void aRoleGivenTwiceIsTakenBackOnce() {
    bruno.grant(Role.CURATOR, null, NOW);
    bruno.grant(Role.CURATOR, null, NOW);
    bruno.revoke(Role.CURATOR);
    assertFalse(bruno.has(Role.CURATOR));
  }

  @Test
  void whoHasLeftIsBackWhenTakenBack() {
    bruno.leave(bruno, NOW);
    assertFalse(bruno.present());
    bruno.comeBack();
    assertTrue(bruno.present());
  }
}
