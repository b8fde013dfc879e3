package org.malha.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That a room waits for somebody.
 *
 * @param since the day on which it began
 * @param until the last day
 */
record Wait(LocalDate since, LocalDate until) {
  static Wait of(LocalDate since, int days) {
    return new Wait(since, since.plusDays(days));
  }

  /** The day on which half of its time has gone: whoever is waited for is reminded then. */
  LocalDate half() {
    return since.plusDays((ChronoUnit.DAYS.between(since, until) + 1) / 2);
  }

  /**
   * Whether the call of this day reminds of it: it was called for before, and none of the calls
   * since then reminded of it.
   *
   * @param last the day of the call before; null where there was none
   */
  boolean remindedOn(@Nullable LocalDate last, LocalDate today) {
    return last != null && since.isBefore(last) && last.isBefore(half()) && !half().isAfter(today);
  }
}
