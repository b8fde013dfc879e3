package org.malha.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which people work in Portugal: Monday to Friday but for the mandatory holidays of the
 * Código do Trabalho, article 234. Carnival and the days of municipalities are not mandatory.
 */
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(4, 25),
          MonthDay.of(5, 1),
          MonthDay.of(6, 10),
          MonthDay.of(8, 15),
          MonthDay.of(10, 5),
          MonthDay.of(11, 1),
          MonthDay.of(12, 1),
          MonthDay.of(12, 8),
          MonthDay.of(12, 25));
  private static final int GOOD_FRIDAY = -2;
  private static final int CORPUS_CHRISTI = 60;

  private WorkingDays() {}

  /** Whether people work on this day. */
  public static boolean includes(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holiday(day);
  }

  static boolean holiday(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return FIXED.contains(MonthDay.from(day))
        || day.equals(easter)
        || day.equals(easter.plusDays(GOOD_FRIDAY))
        || day.equals(easter.plusDays(CORPUS_CHRISTI));
  }

  /** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon of spring. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moonShift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    // Two full moons of the table come a day earlier, so that it never repeats within 19 years.
    int late = moonShift / 28;
    int exception = late * (1 - 29 / (moonShift + 1) * ((21 - golden) / 11));
    LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moonShift - exception);
    return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
  }
}
