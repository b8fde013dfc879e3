package org.malha.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates and times as people say them, in one language and one zone. */
public final class Times {
  /** Where nobody said otherwise. */
  public static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  private final Language language;
  private final ZoneId zone;
  private final Instant now;

  /** For a reader of this language and zone, at this moment. */
  public Times(Language language, ZoneId zone, Instant now) {
    this.language = language;
    this.zone = zone;
    this.now = now;
  }

  /** "2 de outubro", and the year when it is not this one. */
  public String day(Instant moment) {
    LocalDate date = moment.atZone(zone).toLocalDate();
    return date.getYear() == today().getYear() ? said(date, "d 'de' MMMM", "d MMMM") : date(date);
  }

  /** "2 de outubro de 2026". */
  public String date(LocalDate date) {
    return said(date, "d 'de' MMMM 'de' yyyy", "d MMMM yyyy");
  }

  /** "outubro de 2026". */
  public String month(YearMonth month) {
    return said(month.atDay(1), "MMMM 'de' yyyy", "MMMM yyyy");
  }

  /** "hoje, 9:12", "ontem, 16:40", "2 de outubro, 10:00". */
  public String moment(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    LocalDate date = there.toLocalDate();
    String clock = DateTimeFormatter.ofPattern("H:mm").format(there);
    if (date.equals(today())) {
      return Messages.text(language, "time.today", clock);
    }
    if (date.equals(today().minusDays(1))) {
      return Messages.text(language, "time.yesterday", clock);
    }
    return day(moment) + ", " + clock;
  }

  /** The reader's day of a moment. */
  public LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /** "9:12". */
  public String clock(Instant moment) {
    return DateTimeFormatter.ofPattern("H:mm").format(moment.atZone(zone));
  }

  /** The value of a {@code datetime} attribute. */
  public String iso(Instant moment) {
    return moment.toString();
  }

  /** The reader's today. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private String said(LocalDate date, String portuguese, String english) {
    return DateTimeFormatter.ofPattern(
            language == Language.PT ? portuguese : english, language.locale())
        .format(date);
  }
}
