package org.malha.cases.deidentify;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.malha.cases.deidentify.NumberWords.Numeral;

/**
 * Finds dates with the name of a month and a day: {@code 4 de dezembro de 2023}, {@code 15 fev.},
 * {@code três de junho}, {@code Dec 4th}. A month alone, also with a year, is none.
 */
final class WrittenDates implements Form {
  private static final Set<String> LINKS =
      Set.of("de", "do", "d", "mes", "of", "the", "dias", "ano");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "o", "a");
  private static final Set<String> RANGES =
      Set.of("e", "a", "ao", "ate", "to", "and", "ou", "para");
  private static final Set<String> DATED =
      Set.of("dia", "a", "em", "ate", "no", "desde", "de", "hoje", "ontem");
  private static final Set<String> WEEK =
      Set.copyOf(
          Stream.of(
                  "segunda",
                  "terca",
                  "quarta",
                  "quinta",
                  "sexta",
                  "sabado",
                  "domingo",
                  "monday",
                  "tuesday",
                  "wednesday",
                  "thursday",
                  "friday",
                  "saturday",
                  "sunday")
              .map(Sight::blurred)
              .toList());
  private static final Pattern NEAR = Pattern.compile("[\\s./º°ª,'-]{0,4}");
  private static final Pattern STROKE = Pattern.compile("\\s?[/.'-]\\s?'?");

  @Override
  public void find(Sight sight, Spans spans) {
    List<Stretch> words = sight.words();
    NumberWords numbers = new NumberWords(sight);
    for (Stretch word : words) {
      int last = month(sight, word);
      if (last >= 0) {
        new Around(sight, numbers, word.index(), last).add(spans);
      } else if (word.text().equals("do") && counted(sight, numbers, word.index())) {
        new Around(sight, numbers, word.index() + 1, word.index() + 1).add(spans);
      }
    }
  }

  /** Whether a month follows by its number: {@code onze do três}, {@code cinco do onze de 1931}. */
  private static boolean counted(Sight sight, NumberWords numbers, int index) {
    int at = index + 1;
    Numeral day = index > 0 ? numbers.endingAt(index - 1) : null;
    Numeral month = numbers.at(at);
    if (day == null
        || month == null
        || month.last() != at
        || month.value() < 1
        || month.value() > 12) {
      return false;
    }
    boolean said = day.last() > 0 && DATED.contains(sight.words().get(day.last() - 1).text());
    boolean year = at + 1 < sight.words().size() && sight.words().get(at + 1).text().equals("de");
    return said || year;
  }

  /** The index of the last word of the month that begins with a word, or -1. */
  private static int month(Sight sight, Stretch word) {
    if (word.number()) {
      return -1;
    }
    int next = word.index() + 1;
    if (next < sight.words().size() && word.length() < 9 && sight.gapAfter(word).isBlank()) {
      String whole = word.text() + sight.words().get(next).text();
      if (whole.length() > 4 && Months.named(whole)) {
        return next;
      }
    }
    boolean roman =
        Months.roman(word.text()) && stroke(sight, word.index() - 1) && stroke(sight, word.index());
    return Months.named(word.text()) || roman ? word.index() : -1;
  }

  private static boolean stroke(Sight sight, int index) {
    return index >= 0
        && sight.words().get(index).end() < sight.plain().length()
        && STROKE.matcher(sight.gapAfter(sight.words().get(index))).matches();
  }

  /** One month and what stands around it. */
  private record Around(Sight sight, NumberWords numbers, int first, int last) {
    void add(Spans spans) {
      int from = dayBefore();
      int to = last;
      if (from < 0 && englishOrder()) {
        to = dayAfter();
        from = to > last ? first : -1;
      }
      if (from < 0 || "of".equals(text(last + 1)) && Months.ordinary(text(first))) {
        return;
      }
      int start = sight.words().get(weekday(from)).start();
      int end = sight.words().get(year(to)).end();
      if (!Laws.before(sight, start)) {
        spans.add(start, end, Births.kind(sight, start, end), 0.95);
      }
    }

    /** The day of the week right before, or the word given. */
    private int weekday(int from) {
      if (!near(from - 1)) {
        return from;
      }
      boolean feira = text(from - 1).equals("feira") && from > 1;
      return WEEK.contains(text(feira ? from - 2 : from - 1)) ? from - (feira ? 2 : 1) : from;
    }

    private int dayBefore() {
      int at = first - 1;
      for (int i = 0; i < 5 && near(at) && LINKS.contains(text(at)); i++) {
        at--;
      }
      boolean linked = at < first - 1;
      if (at < 0 || sight.gapAfter(word(at)).matches(".*(?:,|[º°]\\.).*")) {
        return -1;
      }
      if (near(at) && ENDINGS.contains(text(at)) && near(at - 1) && number(at - 1)) {
        at--;
      }
      if (!near(at)) {
        return -1;
      }
      boolean capital = Character.isUpperCase(sight.plain().charAt(word(first).start()));
      if (number(at)) {
        boolean verb = text(first).equals("may") || text(first).equals("march");
        return day(at) && (linked || capital || !verb) ? range(at) : -1;
      }
      if (Months.ordinal(text(at))) {
        return at;
      }
      Numeral spoken = linked || Months.english(text(first)) ? numbers.endingAt(at) : null;
      return spoken != null && spoken.value() <= 31 ? spoken.last() : -1;
    }

    /** Other days before it that share the month. */
    private int range(int day) {
      int at = day;
      for (int i = 0; i < 4; i++) {
        int before = at - 1;
        if (near(before) && RANGES.contains(text(before))) {
          before--;
        } else if (before < 0 || !sight.gapAfter(word(before)).equals(", ")) {
          return at;
        }
        if (!near(before) || !day(before)) {
          return at;
        }
        at = before;
      }
      return at;
    }

    private boolean englishOrder() {
      boolean capital = Character.isUpperCase(sight.plain().charAt(word(first).start()));
      return Months.english(text(first)) && (capital || !Months.ordinary(text(first)));
    }

    private int dayAfter() {
      int at = near(last) && text(last + 1).equals("the") ? last + 2 : last + 1;
      boolean apart = !sight.gapAfter(word(last)).isEmpty();
      boolean there = apart && at < sight.words().size() && near(at - 1) && day(at);
      if (!there) {
        return last;
      }
      boolean ending = ENDINGS.contains(text(at + 1)) && sight.gapAfter(word(at)).isEmpty();
      return ending ? at + 1 : at;
    }

    /** The last word of the year that follows, or the word given. */
    private int year(int end) {
      int at = end;
      boolean linked = false;
      while (near(at) && LINKS.contains(text(at + 1)) && at - end < 3) {
        at++;
        linked = true;
      }
      if (at + 1 >= sight.words().size() || !near(at)) {
        return end;
      }
      boolean sign = linked || STROKE.matcher(sight.gapAfter(word(at))).matches();
      if (number(at + 1)) {
        int value = word(at + 1).value();
        int length = word(at + 1).length();
        boolean whole = length == 4 && value > 1800 && value < 2100;
        return whole || sign && length == 2 ? at + 1 : end;
      }
      Numeral spoken = linked ? numbers.at(at + 1) : null;
      boolean year =
          spoken != null && (spoken.value() > 1800 || spoken.value() >= 10 && spoken.value() < 100);
      return year && spoken != null ? spoken.last() : end;
    }

    private boolean near(int index) {
      return index >= 0
          && index < sight.words().size()
          && NEAR.matcher(sight.gapAfter(word(index))).matches();
    }

    private boolean number(int index) {
      return index >= 0 && index < sight.words().size() && word(index).number();
    }

    private boolean day(int index) {
      return number(index)
          && word(index).length() <= 2
          && word(index).value() >= 1
          && word(index).value() <= 31;
    }

    private String text(int index) {
      return index >= 0 && index < sight.words().size() ? word(index).text() : "";
    }

    private Stretch word(int index) {
      return sight.words().get(index);
    }
  }
}
