package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days people work. */
class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "1981-04-19", "1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
    "2076-04-19", "2285-03-22"
  })
  void easterIsWhereTheCalendarHasIt(LocalDate easter) {
    assertEquals(easter, WorkingDays.easter(easter.getYear()));
  }

  @Property
  void easterIsASundayOfSpring(@ForAll @IntRange(min = 1900, max = 2400) int year) {
    LocalDate easter = WorkingDays.easter(year);
    assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
    assertFalse(easter.isBefore(LocalDate.of(year, 3, 22)), easter::toString);
    assertFalse(easter.isAfter(LocalDate.of(year, 4, 25)), easter::toString);
  }

  @Test
  void theHolidaysOf2026AreThoseOfArticle234() {
    List<LocalDate> holidays =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(WorkingDays::holiday)
            .toList();
    assertEquals(
        "2026-01-01 2026-04-03 2026-04-05 2026-04-25 2026-05-01 2026-06-04 2026-06-10 2026-08-15"
            + " 2026-10-05 2026-11-01 2026-12-01 2026-12-08 2026-12-25",
        String.join(" ", holidays.stream().map(LocalDate::toString).toList()));
  }

  @Test
  void carnivalIsAWorkingDayUnlessSomebodyGrantsIt() {
    assertTrue(WorkingDays.includes(LocalDate.of(2026, 2, 17)));
  }

  @Property
  void everyYearHasAboutAsManyWorkingDaysAsPeopleSay(
      @ForAll @IntRange(min = 2000, max = 2100) int year) {
    long days =
        Year.of(year)
            .atDay(1)
            .datesUntil(Year.of(year + 1).atDay(1))
            .filter(WorkingDays::includes)
            .count();
    assertTrue(days >= 247 && days <= 256, year + ": " + days);
  }
}
