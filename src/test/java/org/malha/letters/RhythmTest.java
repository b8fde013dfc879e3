package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.web.WorkingDays;

/** When digests go. */
class RhythmTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @ParameterizedTest
  @CsvSource({
    // A Monday in winter, to the second.
    "DAILY, Europe/Lisbon, 2026-11-23T07:00:00Z, 2026-11-23",
    "DAILY, Europe/Lisbon, 2026-11-23T06:59:59Z, 2026-11-20",
    // The clocks went forward on the Sunday before, and back on the one in October.
    "DAILY, Europe/Lisbon, 2026-03-30T06:00:00Z, 2026-03-30",
    "DAILY, Europe/Lisbon, 2026-10-26T06:30:00Z, 2026-10-23",
    "DAILY, Europe/Lisbon, 2026-10-26T07:00:00Z, 2026-10-26",
    // In the Azores it is an hour earlier.
    "DAILY, Atlantic/Azores, 2026-11-23T07:30:00Z, 2026-11-20",
    "DAILY, Atlantic/Azores, 2026-11-23T08:00:00Z, 2026-11-23",
    // From Maundy Thursday to Easter Monday nobody works.
    "DAILY, Europe/Lisbon, 2026-04-06T05:59:00Z, 2026-04-02",
    "DAILY, Europe/Lisbon, 2026-12-08T12:00:00Z, 2026-12-07",
    "WEEKLY, Europe/Lisbon, 2026-11-29T12:00:00Z, 2026-11-23",
    // The fifth of October was a Monday, the first of January a Friday.
    "WEEKLY, Europe/Lisbon, 2026-10-05T12:00:00Z, 2026-09-28",
    "WEEKLY, Europe/Lisbon, 2026-10-06T12:00:00Z, 2026-10-06",
    "WEEKLY, Europe/Lisbon, 2027-01-03T12:00:00Z, 2026-12-28"
  })
  void theLastOneWasDue(Rhythm rhythm, ZoneId zone, Instant now, LocalDate day) {
    assertEquals(Optional.of(day), rhythm.last(zone, now));
  }

  @Test
  void whoWantsNoneGetsNone() {
    assertTrue(Rhythm.NONE.last(LISBON, Instant.parse("2026-11-23T12:00:00Z")).isEmpty());
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
            Instant.parse("2060-01-01T00:00:00Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira", "Europe/Paris", "Asia/Dili")
        .map(ZoneId::of);
  }

  @Property
  void itIsNeverLateAndNoneIsLeftOut(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
    LocalDate day = Rhythm.DAILY.last(zone, now).orElseThrow();
    assertFalse(Rhythm.at(day, zone).isAfter(now));
    assertTrue(WorkingDays.includes(day));
    assertEquals(Rhythm.HOUR, Rhythm.at(day, zone).atZone(zone).toLocalTime());
    LocalDate next =
        day.plusDays(1)
            .datesUntil(day.plusDays(15))
            .filter(WorkingDays::includes)
            .findFirst()
            .orElseThrow();
    assertTrue(Rhythm.at(next, zone).isAfter(now));
  }

  @Property
  void aWeekHasOne(@ForAll("moments") Instant now) {
    LocalDate monday =
        LocalDate.ofInstant(now, LISBON).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    assertEquals(1, monday.datesUntil(monday.plusDays(7)).filter(Rhythm.WEEKLY::goesOn).count());
  }

  @Property
  void whatOneDigestDidNotReachTheNextDoes(@ForAll("moments") Instant now) {
    for (Rhythm rhythm : new Rhythm[] {Rhythm.DAILY, Rhythm.WEEKLY}) {
      LocalDate day = rhythm.last(LISBON, now).orElseThrow();
      Instant due = Rhythm.at(day, LISBON);
      LocalDate before = rhythm.last(LISBON, due.minus(Duration.ofSeconds(1))).orElseThrow();
      assertTrue(rhythm.earliest(due).isBefore(Rhythm.at(before, LISBON)), rhythm + " " + day);
    }
  }

  @Test
  void afterALongStandstillYesterdaysIsNotMadeAnyMore() {
    Instant due = Instant.parse("2026-11-20T07:00:00Z");
    assertTrue(Rhythm.DAILY.worthwhile(due, Instant.parse("2026-11-20T17:00:00Z")));
    assertFalse(Rhythm.DAILY.worthwhile(due, Instant.parse("2026-11-22T07:00:00Z")));
    assertTrue(Rhythm.WEEKLY.worthwhile(due, Instant.parse("2026-11-22T07:00:00Z")));
  }
}
