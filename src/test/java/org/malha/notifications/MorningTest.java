package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which morning the case rooms last called; it is winter in Lisbon unless a line says so. */
class MorningTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:00:00Z, 2026-11-23",
    "2026-11-23T05:59:59Z, 2026-11-20", // the Friday before
    "2026-11-22T12:00:00Z, 2026-11-20",
    "2026-11-24T23:59:00Z, 2026-11-24",
    "2026-12-01T12:00:00Z, 2026-11-30", // a holiday
    "2026-07-06T05:00:00Z, 2026-07-06", // summer
    "2026-07-06T04:59:00Z, 2026-07-03"
  })
  void itIsTheLastWorkingDayAtSix(Instant now, LocalDate day) {
    assertEquals(day, Morning.last(now));
  }
}
