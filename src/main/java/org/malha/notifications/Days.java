package org.malha.notifications;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days until which something is mostly put off. */
public record Days(LocalDate tomorrow, LocalDate monday) {
  /** Those that follow this day. */
  public static Days after(LocalDate today) {
    return new Days(today.plusDays(1), today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
  }
}
