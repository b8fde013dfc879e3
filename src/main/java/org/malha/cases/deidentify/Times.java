package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says dates by the time since the date before in the text, the first by its season and year. Of
 * two dates the order is told only where it is known: both have a year, or one that has none is
 * near the other; otherwise the season is told again.
 */
final class Times {
  private static final int[] CHILDREN = {0, 3, 6, 10, 13, 16, 18, 20};
  private static final int BAND = 5;
  private static final int OLDEST = 90;
  private static final int YEAR = 365;
  private static final int MANY_YEARS = 12;
  private static final int NEAR = 60;

  private final Wording wording;
  private final Map<Span, Days> dates = new HashMap<>();
  private final Map<Span, Integer> apart = new HashMap<>();
  private int noteYear;

  Times(Reading reading, List<Span> spans, Wording wording) {
    this.wording = wording;
    Days last = null;
    for (Span span : spans) {
      boolean birth = span.kind() == Kind.DOB;
      Days days =
          birth || span.kind() == Kind.DATE
              ? Days.of(reading.folded().substring(span.start(), span.end()))
              : null;
      if (days != null && !birth) {
        int since = last == null ? 0 : days.since(last);
        boolean years = last != null && days.year() != 0 && last.year() != 0;
        if (last != null && (years || Math.abs(since) <= NEAR)) {
          apart.put(span, since);
          days = days.year() == 0 && last.year() != 0 ? near(days, last, since) : days;
        }
        noteYear = Math.max(noteYear, days.year());
        last = days;
      }
      if (days != null) {
        dates.put(span, days);
      }
    }
  }

  /** A day without a year in the year that brings it next to the date before. */
  private static Days near(Days days, Days last, int since) {
    int usual = days.in(last.year()).since(last);
    return days.in(last.year() + Integer.signum(since - usual));
  }

  /**
   * What stands for a date.
   *
   * @param form how it stands in its sentence, see {@link Wording#form}
   */
  String date(Span span, String form) {
    Days days = dates.get(span);
    if (days == null) {
      return wording.of("unknown." + form);
    }
    Integer since = apart.get(span);
    return since == null ? season(days, form) : since(since, form);
  }

  /** What stands for a birth date: the age band at the last date of the text. */
  String birth(Span span, String form) {
    Days days = dates.get(span);
    if (days == null || days.year() == 0 || noteYear < days.year()) {
      return wording.of("birth." + form);
    }
    String age = age(noteYear - days.year());
    return form.equals("none") ? age : wording.of("birth." + form) + "; " + age;
  }

  private String age(int age) {
    if (age >= OLDEST) {
      return wording.of("age-oldest");
    }
    int from = age - age % BAND;
    int to = from + BAND - 1;
    for (int i = 0; i + 1 < CHILDREN.length; i++) {
      if (age >= CHILDREN[i] && age < CHILDREN[i + 1]) {
        from = CHILDREN[i];
        to = CHILDREN[i + 1] - 1;
      }
    }
    return String.format(Locale.ROOT, wording.of("age"), from, to);
  }

  private String season(Days days, String form) {
    String key = List.of("winter", "spring", "summer", "autumn").get(days.month() % 12 / 3);
    String season = wording.of(form.equals("none") ? key : "of-" + key);
    String dated =
        days.year() == 0
            ? season
            : String.format(Locale.ROOT, wording.of("season-year"), season, days.year());
    return String.format(Locale.ROOT, wording.of("season." + form), dated);
  }

  private String since(int apart, String form) {
    if (apart == 0) {
      return wording.of("same." + form);
    }
    String key = apart > 0 ? "later" : "earlier";
    String time = String.format(Locale.ROOT, wording.of(key), time(Math.abs(apart)));
    return String.format(Locale.ROOT, wording.of("since." + form), time);
  }

  private String time(int days) {
    int years = Math.round(days / (float) YEAR);
    if (days >= 450) {
      String some = years > MANY_YEARS ? wording.of("many-years") : wording.of("years");
      return String.format(Locale.ROOT, some, years);
    }
    return wording.of(key(days));
  }

  private static String key(int days) {
    return days <= 4
        ? "days"
        : days <= 10
            ? "week"
            : days <= 20 ? "weeks" : days <= 45 ? "month" : days <= 300 ? "months" : "one-year";
  }
}
