package org.malha.cases.deidentify;

import java.util.Set;

/** What follows the name of a street or a building: number, lot, block, floor, side, post box. */
final class Floors {
  private static final Set<String> UNITS =
      Sequence.set(
          "escada esc cci courela talhao alveolo sala modulo cela banca garagem n no nr nro num numero nos lote lt lte bloco bl porta pta pt andar piso fracao fraccao"
              + " frac fr casa quarto anexo terrado cs qt subcave cave fogo moradia barraca banda roulotte lugar lj ap bat alv pav pavilhao contentor impasse portao armazem ent c entrada ent hab habitacao apartamento apart apto apt torre"
              + " letra corpo loja caixa cx cp c apartado km flat floor room box lot door number");
  private static final Set<String> SIDES =
      Sequence.set(
          "esq esquerdo esquerda esqdo fr dto dta dt dirt dir direito direita drt frente fte ft frt"
              + " tras tr trs traseiras poente nascente norte sul sotao cave cv subcave rc rch"
              + " andar sn sobreloja anexo floor left right");
  private static final Set<String> ROADS = Set.of("en", "em", "er", "ic", "ip", "n", "cm");
  private static final Set<String> SPOKEN_SIGNS = Sequence.set("virgula hifen traco barra");
  static final Set<String> SPOKEN_LETTERS =
      Sequence.set("be ce efe ge aga jota ele eme ene pe erre esse te ve xis ze");
  private static final Set<String> ORDINALS =
      Sequence.set("primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo");
  private static final int LONGEST = 24;

  private Floors() {}

  /** Whether a word belongs to what follows a name, and not to a name. */
  static boolean is(Sequence words, int i) {
    return begins(words, i) && (item(words, i, true) > i);
  }

  static boolean begins(Sequence words, int i) {
    return words.oneOf(i, UNITS) || words.oneOf(i, SIDES) || pair(words, i) > i;
  }

  /** The index after everything that belongs to an address from here on. */
  static int end(Sequence words, int from) {
    int end = from;
    boolean number = false;
    while (end < words.size() && end - from < LONGEST) {
      int next = comma(words, end);
      if (!near(words.gap(next), next == end)) {
        break;
      }
      int after = item(words, next, !number);
      if (after == next) {
        break;
      }
      number = true;
      end = after;
    }
    return end;
  }

  /** Goes over a comma that was dictated. */
  private static int comma(Sequence words, int i) {
    boolean at = words.oneOf(i, Set.of("ao", "no")) && i + 1 < words.size();
    boolean door = words.oneOf(i + 1, Set.of("n", "numero")) || pair(words, i + 1) > i + 1;
    if (at && door && words.joined(i + 1)) {
      return i + 1;
    }
    return words.oneOf(i, SPOKEN_SIGNS) && i + 1 < words.size() ? i + 1 : i;
  }

  private static boolean near(String gap, boolean plain) {
    boolean signs =
        gap.length() <= 4 && gap.chars().allMatch(c -> " ,.-/;:()\nº°\"".indexOf(c) >= 0);
    int line = gap.indexOf('\n');
    return signs && line == gap.lastIndexOf('\n') && !(line == 0 && plain && gap.length() == 1)
        || (signs && line < 0);
  }

  /** The index after one item; the index itself if there is none. */
  static int item(Sequence words, int i, boolean first) {
    int pair = pair(words, i);
    if (pair > i) {
      return pair;
    }
    if (words.oneOf(i, UNITS)) {
      int value = DoorNumbers.value(words, DoorNumbers.sign(words, i + 1));
      if (value > DoorNumbers.sign(words, i + 1)) {
        return words.folded(i).equals("km") ? tenths(words, value) : value;
      }
      boolean part = words.oneOf(i, Set.of("fracao", "fraccao", "letra", "porta", "bloco"));
      if (part
          && words.gap(i + 1).equals(" ")
          && words.letters(i + 1)
          && (words.at(i + 1).length() == 1 || words.oneOf(i + 1, SPOKEN_LETTERS))) {
        return i + 2;
      }
      int side = words.connector(i + 1) ? i + 2 : i + 1;
      if (words.oneOf(side, SIDES) && words.joined(side)) {
        return side + 1;
      }
    }
    int storey0 = storey(words, i);
    if (storey0 > i) {
      return storey0;
    }
    if (words.oneOf(i, SIDES)) {
      if (words.oneOf(i + 1, Set.of("ao", "aos", "a", "as")) && words.gap(i + 1).equals(" ")) {
        return i;
      }
      int after = DoorNumbers.sign(words, i + 1);
      boolean letter =
          words.letters(after) && words.at(after).length() == 1 && words.capital(after);
      return letter && words.gap(after).equals(" ") && !words.at(after).opens() ? after + 1 : after;
    }
    int number = DoorNumbers.number(words, i);
    if (number > i) {
      boolean flat = number - i == 2 && words.letters(number - 1);
      boolean small =
          !first
              && words.loose()
              && words.at(i).length() < 3
              && words.letters(number)
              && words.at(number).length() == 1
              && words.gap(number).equals(" ")
              && !words.connector(number);
      if (small) {
        return number + 1;
      }
      boolean storey =
          flat || DoorNumbers.sign(words, number) > number || words.oneOf(number, SIDES);
      return first || storey ? DoorNumbers.side(words, DoorNumbers.sign(words, number)) : i;
    }
    int spoken = Numerals.end(words, i);
    boolean letter = words.loose() && words.oneOf(spoken, Sequence.set("be ce efe ge"));
    if (spoken > i && letter) {
      return spoken + 1;
    }
    return spoken > i && (first || words.oneOf(spoken, SIDES) || words.loose()) ? spoken : i;
  }

  /** A floor in words and its side or letter: segundo esquerdo, segundo bê. */
  private static int storey(Sequence words, int i) {
    boolean side =
        words.oneOf(i + 1, SIDES) || (words.loose() && words.oneOf(i + 1, SPOKEN_LETTERS));
    return words.oneOf(i, ORDINALS) && side && words.joined(i + 1) ? i + 2 : i;
  }

  /** What two or three words say together: s/n, r/c, sem número, caixa postal 12. */
  static int pair(Sequence words, int i) {
    String two = words.folded(i) + " " + words.folded(i + 1);
    return switch (two) {
      case "ao km", "ao krn" -> kilometre(words, DoorNumbers.value(words, i + 2));
      case "sub cave" -> words.gap(i + 1).length() <= 1 ? letter(words, i + 2) : i;
      case "s n", "s nº", "s l", "aguas furtadas" -> words.gap(i + 1).length() <= 1 ? i + 2 : i;
      case "s c", "r c", "r ch" ->
          words.gap(i + 1).strip().length() <= 1 ? letter(words, i + 2) : i;
      case "sem numero", "sem n" -> i + 2;
      case "e n", "e m" -> words.digits(i + 2) && words.gap(i + 1).equals(".") ? i + 3 : i;
      case "res do", "res chao" -> words.folded(i + 2).equals("chao") ? i + 3 : i + 2;
      case "caixa postal", "cx postal", "c postal", "cx p" -> {
        int value = DoorNumbers.value(words, DoorNumbers.sign(words, i + 2));
        yield value > DoorNumbers.sign(words, i + 2) ? value : i;
      }
      default -> i;
    };
  }

  /** What goes on after a kilometre: its tenths, and of which road. */
  private static int kilometre(Sequence words, int i) {
    int end = tenths(words, i);
    boolean road = words.oneOf(end + 1, ROADS) && words.digits(end + 2) && words.joined(end + 1);
    return road && words.connector(end) ? end + 3 : end;
  }

  private static int letter(Sequence words, int i) {
    boolean one = words.letters(i) && words.at(i).length() == 1 && words.at(i).upper();
    return one && words.gap(i).equals(" ") ? i + 1 : i;
  }

  private static int tenths(Sequence words, int i) {
    boolean part = words.digits(i) && words.gap(i).matches("[,.]") && words.at(i).length() < 4;
    return part ? i + 1 : i;
  }
}
