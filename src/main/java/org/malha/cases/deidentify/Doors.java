package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Finds the door within a house or a site where no street stands before it: quarto 9 do 2.º piso,
 * ala C, cela 27, fração A da Rua ..., a moradora do 4.º D.
 */
final class Doors implements Places.Part {
  private static final Set<String> UNITS =
      Sequence.set(
          "banda porta t bl lj lt fr ap apt ilha qt sector setor terrado ent entrada cs escadas anexo quarto cela ala enfermaria cama banca barraca caravana roulotte rulote contentor modulo"
              + " camarata fracao fraccao garagem lote bloco piso andar apartamento apto moradia"
              + " casa box loja lugar talhao cave torre pavilhao tenda bungalow");
  private static final Set<String> WINGS = Set.of("ala", "cave", "torre", "pavilhao");
  private static final Set<String> WINDS =
      Sequence.set("nascente poente norte sul direita esquerda esq dta dto masculina feminina");
  private static final Set<String> LOTS =
      Sequence.set("lt lote bl bloco moradia fr fracao ap apartamento torre t cave garagem");
  private static final Set<String> LETTERED = Sequence.set("bloco fracao fraccao torre porta lote");
  private static final Set<String> SHELTERS =
      Sequence.set("roulotte rulote barraca caravana garagem contentor anexo tenda barracao");
  private static final Set<String> STOREYS = Set.of("andar", "piso");
  private static final Set<String> ORDINALS =
      Sequence.set(
          "primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo ultimo");
  private static final Set<String> PEOPLE =
      Sequence.set(
          "morador moradora moradores vizinho vizinha vizinhos inquilino inquilina inquilinos"
              + " condomino condomina senhora senhor mora moram vive vivem reside apartamento");
  private static final Set<String> SIDES =
      Sequence.set("esq esqdo esquerdo dto dta drt direito frente fte ft frt tras trs traseiras");
  private static final Set<String> SIGNS = Set.of("º", "ª", "o", "a");
  private static final Set<String> OF = Set.of("do", "da", "de", "dos", "das", "no", "na");
  private static final Set<String> NUMBERS = Set.of("n", "no", "nº", "nr", "numero");
  private static final int MIDDLE = 3;
  private static final int MOST = 6;
  private static final int LONGEST_NUMBER = 4;

  @Override
  public void find(Sequence words, Spans spans) {
    for (int i = 0; i < words.size(); i++) {
      int end = door(words, i, spans);
      if (end > i) {
        int start = words.loose() ? Sites.start(words, i) : i;
        spans.add(words.at(start).start(), words.at(end - 1).end(), Kind.ADDRESS, 0.7);
        i = end - 1;
      }
    }
  }

  private static int door(Sequence words, int from, Spans spans) {
    int first = unit(words, from);
    if (first == from) {
      int stands = words.oneOf(from, SHELTERS) ? Near.stands(words, from) : from;
      return stands > from ? stands : flat(words, from);
    }
    int end = first;
    int units = 1;
    int next = next(words, end, from);
    while (next > end && units < MOST) {
      end = next;
      units++;
      next = next(words, end, from);
    }
    int whole = Sites.end(words, end, spans);
    boolean named = words.loose() || words.capital(from - 1);
    boolean near = words.gap(from).equals(", ") || (words.loose() && words.gap(from).equals(" "));
    boolean after = near && named && words.letters(from - 1) && Sites.found(words, from - 1, spans);
    boolean within = words.gap(end).equals(", ") && Sites.found(words, end, spans);
    return units > 1
            || whole > end
            || (within && words.oneOf(from, LOTS))
            || (after && !words.oneOf(from, STOREYS))
        ? whole
        : from;
  }

  /** The index after a unit with its number, letter or order. */
  private static int unit(Sequence words, int i) {
    int order = order(words, i);
    if (order > i && words.oneOf(order, STOREYS) && words.joined(order)) {
      return order + 1;
    }
    if (!words.oneOf(i, UNITS)) {
      return i;
    }
    int value = i + 1;
    if (words.oneOf(value, NUMBERS)) {
      value = words.oneOf(value + 1, SIGNS) ? value + 2 : value + 1;
    }
    boolean cut = words.at(i).length() < 4 && words.gap(value).equals(". ");
    boolean bare = words.at(i).length() < 2 && !cut;
    boolean near = cut || words.gap(value).equals(" ");
    if (value >= words.size() || bare || (value == i + 1 && !near)) {
      return i;
    }
    boolean number = words.digits(value) && words.at(value).length() <= LONGEST_NUMBER;
    boolean letter =
        words.at(value).length() == 1 && words.at(value).upper() && !words.oneOf(value, SIGNS);
    letter |=
        words.loose()
            && words.oneOf(i, LETTERED)
            && words.at(value).length() == 1
            && words.letters(value)
            && words.oneOf(value + 1, OF);
    boolean first = words.folded(value).equals("a") && words.at(value).upper();
    if (!number && !letter && !(first && !words.loose())) {
      boolean one = words.oneOf(value, Set.of("um", "uma")) && !words.loose();
      int spoken = one ? value : Numerals.end(words, value);
      boolean side = words.oneOf(i, WINGS) && words.oneOf(value, WINDS);
      return side ? value + 1 : spoken > value ? spoken : i;
    }
    boolean suffix = number && words.letters(value + 1) && words.at(value + 1).length() == 1;
    String gap = words.gap(value + 1);
    return suffix && (gap.isEmpty() || gap.equals("-")) ? value + 2 : value + 1;
  }

  private static int order(Sequence words, int i) {
    if (words.oneOf(i, ORDINALS)) {
      return i + 1;
    }
    boolean number = words.digits(i) && words.at(i).length() <= 2;
    boolean close = words.gap(i + 1).isEmpty() || words.gap(i + 1).equals(".");
    return number && close && words.oneOf(i + 1, SIGNS) ? i + 2 : i;
  }

  /** The index after another unit of a kind of its own, as in "Ala C, cela 27". */
  private static int next(Sequence words, int end, int from) {
    int start = words.gap(end).isBlank() && words.oneOf(end, OF) ? end + 1 : end;
    if (start > end && words.oneOf(start, NUMBERS) && words.gap(start).equals(" ")) {
      int number = words.oneOf(start + 1, SIGNS) ? start + 2 : start + 1;
      return words.digits(number) ? number + 1 : end;
    }
    for (int i = end + 1; words.gap(end).equals(", ") && i <= end + MIDDLE; i++) {
      if (words.gap(i).equals(", ") && unit(words, i) > i && words.letters(end)) {
        return unit(words, i);
      }
      if (!words.joined(i)) {
        break;
      }
    }
    boolean near = start > end ? words.gap(start).equals(" ") : ", - ".contains(words.gap(end));
    if (!near || start >= words.size() || words.folded(start).equals(words.folded(from))) {
      return end;
    }
    int unit = unit(words, start);
    if (unit > start) {
      return unit;
    }
    int order = order(words, start);
    int side = order > start ? side(words, order) : order;
    if (side > order) {
      return side;
    }
    boolean storey = Floors.is(words, start) && !words.digits(start) && start == end;
    return storey ? Floors.item(words, start, true) : end;
  }

  /** A floor and its letter, where it is said whose it is: a moradora do 4.º D. */
  private static int flat(Sequence words, int i) {
    int order = order(words, i);
    boolean ground = words.folded(i).equals("r") && words.folded(i + 1).equals("c");
    int storey = ground ? i + 2 : order;
    boolean people = words.oneOf(i - 2, PEOPLE) && words.oneOf(i - 1, OF);
    return people && storey > i ? Math.max(i, side(words, storey)) : i;
  }

  /** The index after the letter or the side of a floor; 0 if it has none. */
  private static int side(Sequence words, int i) {
    if (i >= words.size() || words.gap(i).length() > 2 || words.gap(i).indexOf('\n') >= 0) {
      return 0;
    }
    boolean letter = words.at(i).length() == 1 && words.at(i).upper() && words.letters(i);
    boolean plain = !words.oneOf(i, SIGNS) || words.folded(i).equals("a");
    return (letter && plain) || words.oneOf(i, SIDES) ? i + 1 : 0;
  }
}
