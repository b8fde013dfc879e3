package org.malha.cases.deidentify;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is said.
 *
 * @param year 0 where it is not said
 */
record Days(int year, int month, int day) {
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY_UP_TO = 40;
  private static final int THOUSAND = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_YEAR = 1850;
  private static final int LEAP_YEAR = 2000;
  private static final int A_YEAR = 365;
  private static final int HALF_A_YEAR = 182;
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> NUMBERS = numbers();

  /** Reads "3/6/2023", "2023-06-03", "3 de junho de 2023", "três de junho", "3 June"; else null. */
  static @Nullable Days of(String folded) {
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    int spoken = 0;
    boolean speaking = false;
    for (Token token : Reading.of(digits(folded)).tokens()) {
      String word = token.folded();
      OptionalInt number = number(word);
      if (MONTHS.containsKey(word)) {
        month = MONTHS.get(word);
      } else if (token.digits() && word.length() <= 4) {
        numbers.add(Integer.parseInt(word));
        speaking = false;
      } else if (number.isPresent() && !token.digits()) {
        boolean thousand = word.equals("mil") && speaking;
        spoken =
            speaking
                ? thousand ? spoken * THOUSAND : spoken + number.getAsInt()
                : number.getAsInt();
        if (speaking) {
          numbers.remove(numbers.size() - 1);
        }
        numbers.add(spoken);
        speaking = true;
      } else if (!word.equals("e")) {
        speaking = false;
      }
    }
    return month > 0 ? named(numbers, month) : numbered(numbers);
  }

  private static @Nullable Days named(List<Integer> numbers, int month) {
    if (numbers.isEmpty() || numbers.size() > 2) {
      return null;
    }
    boolean yearFirst = numbers.get(0) > 31;
    int day = numbers.get(yearFirst ? numbers.size() - 1 : 0);
    int year = numbers.size() < 2 ? (yearFirst ? day : 0) : numbers.get(yearFirst ? 0 : 1);
    return checked(year, month, numbers.size() < 2 && yearFirst ? 1 : day);
  }

  private static @Nullable Days numbered(List<Integer> numbers) {
    if (numbers.size() < 2 || numbers.size() > 3) {
      return null;
    }
    if (numbers.get(0) > 31 && numbers.size() == 3) {
      return checked(numbers.get(0), numbers.get(1), numbers.get(2));
    }
    return checked(numbers.size() < 3 ? 0 : numbers.get(2), numbers.get(1), numbers.get(0));
  }

  private static @Nullable Days checked(int said, int month, int day) {
    int year = said;
    if (said > 0 && said < CENTURY) {
      year = said + (said < THIS_CENTURY_UP_TO ? 20 * CENTURY : 19 * CENTURY);
    }
    boolean right = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    boolean known = year == 0 || (year >= FIRST_YEAR && year <= LAST_YEAR);
    return right && known ? new Days(year, month, day) : null;
  }

  /** Letters that a scanner puts for digits, where they stand beside digits. */
  private static String digits(String folded) {
    StringBuilder digits = new StringBuilder(folded);
    for (int i = 0; i < digits.length(); i++) {
      int digit = "oils".indexOf(digits.charAt(i));
      boolean before = i == 0 || !Character.isLetter(digits.charAt(i - 1));
      boolean after = i + 1 >= digits.length() || !plainLetter(digits.charAt(i + 1));
      if (digit >= 0 && before && after) {
        digits.setCharAt(i, "0115".charAt(digit));
      }
    }
    return digits.toString();
  }

  private static boolean plainLetter(char c) {
    return Character.isLetter(c) && "oils".indexOf(c) < 0;
  }

  private static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The same day of a year, if none is said. */
  Days in(int year) {
    return this.year == 0 ? new Days(year, month, day) : this;
  }

  /** Days from another date to this one; of a date without a year, to the nearest such day. */
  int since(Days other) {
    if (year != 0 && other.year != 0) {
      return (int) (date(year).toEpochDay() - other.date(other.year).toEpochDay());
    }
    int near = other.year != 0 ? other.year : year != 0 ? year : LEAP_YEAR;
    int apart = (int) (date(near).toEpochDay() - other.date(near).toEpochDay());
    return apart > HALF_A_YEAR ? apart - A_YEAR : apart < -HALF_A_YEAR ? apart + A_YEAR : apart;
  }

  private LocalDate date(int in) {
    YearMonth all = YearMonth.of(in, month);
    return all.atDay(Math.min(day, all.lengthOfMonth()));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new java.util.HashMap<>();
    String[] names = {
      "janeiro jan january",
      "fevereiro fev february feb",
      "marco mar march",
      "abril abr april apr",
      "maio mai may",
      "junho jun june",
      "julho jul july",
      "agosto ago august aug",
      "setembro set september sep sept",
      "outubro out october oct",
      "novembro nov november",
      "dezembro dez december dec"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new java.util.HashMap<>();
    String units =
        "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
            + " dezasseis dezassete dezoito dezanove vinte";
    int value = 1;
    for (String word : units.split(" ")) {
      numbers.put(word, value++);
    }
    numbers.putAll(
        Map.of(
            "primeiro",
            1,
            "trinta",
            30,
            "quarenta",
            40,
            "cinquenta",
            50,
            "sessenta",
            60,
            "setenta",
            70,
            "oitenta",
            80,
            "noventa",
            90,
            "mil",
            1000,
            "novecentos",
            900));
    return Map.copyOf(numbers);
  }
}
