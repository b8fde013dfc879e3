package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final ZoneId AZORES = ZoneId.of("Atlantic/Azores");

  /** Half past midnight in Lisbon; still half past eleven of the day before in the Azores. */
  private static final Instant NOW = Instant.parse("2026-11-22T00:30:00Z");

  private static final Instant EVENING = Instant.parse("2026-11-21T22:10:00Z");

  private static Times in(Language language, ZoneId zone) {
    return new Times(language, zone, NOW);
  }

  @Test
  void theSameMomentIsYesterdayInLisbonAndTodayInTheAzores() {
    assertEquals("ontem, 22:10", in(Language.PT, Times.LISBON).moment(EVENING));
    assertEquals("hoje, 21:10", in(Language.PT, AZORES).moment(EVENING));
  }

  @Test
  void summerTimeCounts() {
    var july = Instant.parse("2026-07-01T12:00:00Z");
    assertEquals("1 de julho, 13:00", in(Language.PT, Times.LISBON).moment(july));
    assertEquals("1 July, 12:00", in(Language.EN, AZORES).moment(july));
  }

  @Test
  void theYearIsSaidOnlyWhenItIsAnother() {
    var before = Instant.parse("2025-12-24T10:00:00Z");
    assertEquals("24 de dezembro de 2025", in(Language.PT, Times.LISBON).day(before));
    assertEquals("24 December 2025", in(Language.EN, Times.LISBON).day(before));
    assertEquals("21 de novembro", in(Language.PT, Times.LISBON).day(EVENING));
  }

  @Test
  void aDateIsWrittenInFull() {
    var date = LocalDate.of(2026, 3, 1);
    assertEquals("1 de março de 2026", in(Language.PT, Times.LISBON).date(date));
    assertEquals("1 March 2026", in(Language.EN, Times.LISBON).date(date));
  }

  @Test
  void machinesReadTheMomentItself() {
    assertEquals("2026-11-21T22:10:00Z", in(Language.PT, AZORES).iso(EVENING));
    assertEquals("21:10", in(Language.PT, AZORES).clock(EVENING));
  }
}
