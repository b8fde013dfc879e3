package org.malha.cases.deidentify;

import java.util.Set;

/** The number, the letter and the side of a door: 14-A, 3.º C, l4 misread, vinte e dois. */
final class DoorNumbers {
  private static final Set<String> SIGNS = Set.of("º", "ª", "o", "a");

  private static final int LONGEST_NUMBER = 5;

  private DoorNumbers() {}

  /** The letter of a flat after its floor: 3.º C. */
  static int side(Sequence words, int i) {
    boolean letter = words.letters(i) && words.at(i).length() == 1 && words.at(i).upper();
    boolean floor = words.oneOf(i - 1, SIGNS);
    return letter && floor && words.gap(i).equals(" ") && !words.at(i).opens() ? i + 1 : i;
  }

  static int sign(Sequence words, int i) {
    boolean close = Set.of("", ".", " ").contains(words.gap(i));
    boolean sign = words.oneOf(i, SIGNS) || words.folded(i).startsWith("º");
    sign &= !words.gap(i).equals(" ") || "ºª".contains(words.folded(i));
    boolean english = words.gap(i).isEmpty() && words.oneOf(i, Set.of("st", "nd", "rd", "th"));
    return (close && sign) || english ? i + 1 : i;
  }

  /** The index after a number, a letter or a number in words. */
  static int value(Sequence words, int i) {
    if (i >= words.size() || words.gap(i).length() > 3 || words.gap(i).indexOf('\n') >= 0) {
      return i;
    }
    boolean lot = words.digits(i) && words.gap(i + 1).equals(".") && words.digits(i + 1);
    if (lot && words.at(i + 1).length() <= 2 && !words.gap(i + 2).equals(".")) {
      return i + 2;
    }
    int number = number(words, i);
    if (number == i && words.digits(i) && words.at(i).length() <= LONGEST_NUMBER) {
      return i + 1;
    }
    if (number > i) {
      boolean part = words.gap(number).equals(".") && words.digits(number);
      return side(words, sign(words, part ? number + 1 : number));
    }
    if (words.at(i).text().chars().allMatch(c -> c == 'l' || c == 'O')) {
      return i + 1;
    }
    if (words.at(i).length() == 1 && words.letters(i) && !words.oneOf(i, Set.of("e", "o"))) {
      return i + 1;
    }
    int spoken = Numerals.end(words, i);
    return words.loose() && words.oneOf(spoken, Floors.SPOKEN_LETTERS) && !words.connector(spoken)
        ? spoken + 1
        : spoken;
  }

  /** The index after "214", "14-A", "5-7", "l4" (misread), not after a postal code or a date. */
  static int number(Sequence words, int from) {
    int i = from;
    boolean digit = false;
    while (i < words.size() && i - from < 4 && (i == from || words.gap(i).isEmpty())) {
      boolean misread = words.at(i).text().chars().allMatch(c -> "lIOoSB".indexOf(c) >= 0);
      if (!words.digits(i) && !misread && !(digit && words.at(i).length() == 1)) {
        break;
      }
      digit |= words.digits(i);
      i++;
    }
    if (!digit
        && !(i > from && words.at(from).length() == 1 && "lO".contains(words.at(from).text()))) {
      return from;
    }
    int length = words.at(i - 1).end() - words.at(from).start();
    boolean more = words.digits(i) && words.gap(i).length() == 1;
    String sign = words.gap(i);
    boolean code = more && sign.equals("-") && length == 4 && words.at(i).length() == 3;
    boolean other = more && (sign.equals("/") || sign.equals(".") || sign.equals(" "));
    if (length > LONGEST_NUMBER || code || (other && words.at(i).length() > 1)) {
      return from;
    }
    return tail(words, i);
  }

  private static int tail(Sequence words, int i) {
    boolean letter = words.letters(i) && words.at(i).length() == 1;
    boolean range = words.digits(i) && words.at(i).length() <= LONGEST_NUMBER;
    boolean ground = Floors.pair(words, i) > i;
    boolean roman =
        words.gap(i).equals(" ")
            && Set.of("I", "II", "III", "IV", "bis", "ter")
                .contains(words.digits(i - 1) && i < words.size() ? words.at(i).text() : "");
    if (roman) {
      return i + 1;
    }
    boolean apart = words.gap(i).equals(" - ") && letter && words.gap(i + 1).indexOf('\n') >= 0;
    boolean flat = words.gap(i).equals(" ") && letter && words.at(i).upper();
    if (flat && words.gap(i + 1).matches("[;,.)].*|\\s*\n.*")) {
      return i + 1;
    }
    return (words.gap(i).equals("-") && (letter || range) && !ground) || apart ? i + 1 : i;
  }
}
