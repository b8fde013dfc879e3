package org.malha.letters;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malha.web.WorkingDays;

/** How often somebody wants a digest. */
public enum Rhythm {
  /** On every working day. */
  DAILY("diario", Duration.ofHours(20), Duration.ofDays(7)),
  /** On the first working day of a week. */
  WEEKLY("semanal", Duration.ofDays(3), Duration.ofDays(14)),
  /** Not at all. */
  NONE("nenhum", Duration.ZERO, Duration.ZERO);

  /** At which hour of the reader's clock digests go. */
  static final LocalTime HOUR = LocalTime.of(7, 0);

  private static final int LONGEST_PAUSE_DAYS = 14;

  private final String slug;
  private final Duration grace;
  private final Duration reach;

  Rhythm(String slug, Duration grace, Duration reach) {
    this.slug = slug;
    this.grace = grace;
    this.reach = reach;
  }

  /** As it stands in forms and message keys. */
  public String slug() {
    return slug;
  }

  static List<String> slugs() {
    return Arrays.stream(values()).map(Rhythm::slug).toList();
  }

  static Optional<Rhythm> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  /** The last day on which a digest is due by this moment of the reader's clock. */
  Optional<LocalDate> last(ZoneId zone, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return Stream.iterate(today, day -> day.minusDays(1))
        .limit(LONGEST_PAUSE_DAYS)
        .filter(day -> goesOn(day) && !at(day, zone).isAfter(now))
        .findFirst();
  }

  /** The moment on which the digest of a day is due. */
  static Instant at(LocalDate day, ZoneId zone) {
    return day.atTime(HOUR).atZone(zone).toInstant();
  }

  /** Whether a digest that was due then is still worth making, after the portal stood still. */
  boolean worthwhile(Instant due, Instant now) {
    return now.isBefore(due.plus(grace));
  }

  /** Older than that is not in a digest, even if nothing was mailed since. */
  Instant earliest(Instant due) {
    return due.minus(reach);
  }

  boolean goesOn(LocalDate day) {
    return switch (this) {
      case DAILY -> WorkingDays.includes(day);
      case WEEKLY -> WorkingDays.includes(day) && firstOfItsWeek(day);
      case NONE -> false;
    };
  }

  private static boolean firstOfItsWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.datesUntil(day).noneMatch(WorkingDays::includes);
  }
}
