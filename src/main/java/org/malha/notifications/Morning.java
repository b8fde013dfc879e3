package org.malha.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.web.Times;
import org.malha.web.WorkingDays;

/**
 * Has {@link CaseCalls} tell what is owed on the mornings of working days, an hour before digests
 * are made. A morning on which the portal stood still is made up for when it runs again.
 */
final class Morning {
  private static final LocalTime HOUR = LocalTime.of(6, 0);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final CaseCalls calls;
  private final Clock clock;
  private Instant again = Instant.EPOCH;
  private @Nullable LocalDate done;

  Morning(CaseCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Tells what is owed, if it is time. */
  void look() {
    Instant now = clock.instant();
    if (now.isBefore(again) && !now.isBefore(again.minus(BETWEEN_LOOKS))) {
      return;
    }
    again = now.plus(BETWEEN_LOOKS);
    LocalDate day = last(now);
    if (!day.equals(done)) {
      calls.call(day);
      done = day;
    }
  }

  /** The last working day whose morning has begun. */
  static LocalDate last(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Times.LISBON);
    return Stream.iterate(today, day -> day.minusDays(1))
        .filter(day -> WorkingDays.includes(day) && !of(day).isAfter(now))
        .findFirst()
        .orElseThrow();
  }

  /** When the morning of a day begins. */
  static Instant of(LocalDate day) {
    return day.atTime(HOUR).atZone(Times.LISBON).toInstant();
  }
}
