package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Finds where somebody lives though no street is named: the house by what it stands by (prédio por
 * cima da padaria, 3.º esq.), which of a row it is (a última casa antes do rio), or what follows
 * "mora" or stands right before a postal code.
 */
final class Dwellings implements Places.Part {
  private static final Set<String> HOUSES =
      Sequence.set(
          "casa casas casinha casao casebre predio predios edificio bloco torre vivenda moradia monte"
              + " barraca barracas barracao anexo garagem roulotte rulote caravana contentor moinho"
              + " palheiro armazem horta quintal apartamento andar cave pensao loja tenda telheiro"
              + " quinta house cottage caravan cabin farmhouse bungalow flat hut");
  private static final Set<String> PARTS =
      Sequence.set(
          "escadas escada cave baixos altos traseiras fundos entrada porta garagem sotao anexo vao"
              + " loja predio portao patio andar quintal");
  private static final Set<String> DEFINITE =
      Sequence.set("no na nos nas do da ao o a os as the at in pelo pela");
  private static final Set<String> LIVING =
      Sequence.set(
          "mora moram morava vive vivem vivia reside residem residia dorme dormem pernoita habita"
              + " morada res resid");
  private static final Set<String> IN = Sequence.set("em no na nos nas ao a num numa o");
  private static final Set<String> OF = Set.of("do", "da", "de", "dos", "das");
  private static final int MIDDLE = 4;
  private static final int LONGEST = 7;

  @Override
  public void find(Sequence words, Spans spans) {
    for (int i = 0; i < words.size(); i++) {
      int end = Math.max(Math.max(house(words, i), lived(words, i)), above(words, i));
      int start = i;
      if (end > i && words.oneOf(i, LIVING)) {
        start = words.oneOf(i + 1, IN) ? i + 2 : i + 1;
      }
      if (end > i) {
        boolean on = words.gap(end).equals(", ") || words.gap(end).equals(" ");
        int last = Near.end(words, on ? Floors.end(words, end) : end);
        spans.add(words.at(start).start(), words.at(last - 1).end(), Kind.ADDRESS, 0.6);
        i = last - 1;
      } else if (code(words, i)) {
        before(words, i, spans);
      }
    }
  }

  /** The index after a house and what tells which: na casa ao lado da adega, a última casa. */
  private static int house(Sequence words, int i) {
    int door = numbered(words, i);
    if (door > i) {
      return door;
    }
    int which = Landmarks.which(words, i);
    if (which > i && words.oneOf(which, HOUSES) && words.joined(which)) {
      int along = Landmarks.along(words, which + 1);
      int by = Landmarks.end(words, which + 1);
      return Math.max(along, by) > which + 1 ? Math.max(along, by) : i;
    }
    if (!words.oneOf(i, HOUSES) || !definite(words, i)) {
      return i;
    }
    for (int k = i + 1; k <= i + MIDDLE && k < words.size(); k++) {
      boolean told = words.oneOf(i + 1, OF) || k == i + 2 && !StreetNames.ends(words, i + 1);
      int end = k == i + 1 || told ? Landmarks.end(words, k) : k;
      if (end > k) {
        return end;
      }
      if (!words.joined(k) && !words.gap(k).equals(". ")) {
        break;
      }
    }
    return i;
  }

  /**
   * "cave esq. do nr 11", "escadas do n.º 203": a part of a house of which only the number is told.
   */
  private static int numbered(Sequence words, int i) {
    if (!words.oneOf(i, PARTS)) {
      return i;
    }
    int of = words.oneOf(i + 1, OF) ? i + 1 : i + 2;
    boolean sign =
        words.oneOf(of, OF) && words.oneOf(of + 1, Set.of("n", "no", "nº", "nr", "numero"));
    return sign ? Math.max(i, Floors.item(words, of + 1, true)) : i;
  }

  private static boolean definite(Sequence words, int i) {
    String gap = words.gap(i);
    boolean starts = gap.endsWith(", ") || gap.endsWith(": ") || gap.endsWith("(");
    return starts || words.oneOf(i - 1, DEFINITE) && gap.equals(" ");
  }

  /** "mora ao cimo do povo, casa da eira": what follows the verb, up to what it stands by. */
  private static int lived(Sequence words, int i) {
    if (!words.oneOf(i, LIVING)) {
      return i;
    }
    int start = words.oneOf(i + 1, IN) ? i + 2 : i + 1;
    for (int k = start + 1; k <= start + MIDDLE && k < words.size(); k++) {
      boolean part = words.gap(k).equals(", ") && words.letters(k - 1);
      int end = part ? part(words, k) : words.joined(k) ? Landmarks.end(words, k) : k;
      if (end > k && !words.connector(k - 1) && !StreetNames.ends(words, start)) {
        return end;
      }
      if (!words.joined(k) || StreetNames.ends(words, k) && !words.connector(k)) {
        break;
      }
    }
    return i;
  }

  /** The index after a house of the row or of somebody, behind a comma. */
  private static int part(Sequence words, int i) {
    int house = house(words, i);
    boolean of = words.oneOf(i, HOUSES) && words.oneOf(i + 1, OF) && words.joined(i + 1);
    boolean named =
        of && words.letters(i + 2) && words.joined(i + 2) && !Landmarks.owner(words, i + 2);
    boolean number = words.digits(i) || Numerals.word(words, i);
    int door = number ? i : Floors.item(words, i, true);
    return Math.max(Math.max(house, door), named ? i + 3 : i);
  }

  /** "por cima da padaria da Ilda, 1.º": a landmark and a floor behind it. */
  private static int above(Sequence words, int i) {
    int end = Landmarks.end(words, i);
    boolean floor = end > i && words.gap(end).equals(", ") && words.digits(end);
    boolean order = floor && DoorNumbers.sign(words, end + 1) > end + 1;
    return order ? Floors.item(words, end, true) : i;
  }

  private static boolean code(Sequence words, int i) {
    boolean four = words.digits(i) && words.at(i).length() == 4 && words.gap(i + 1).equals("-");
    return four && words.digits(i + 1) && words.at(i + 1).length() == 3;
  }

  /** What stands with capitals between a comma or a line end and a postal code. */
  private static void before(Sequence words, int code, Spans spans) {
    int start = code;
    boolean proper = false;
    if (words.loose() || !Set.of(", ", "\n", ",\n", " - ").contains(words.gap(code))) {
      return;
    }
    while (start > 0 && code - start < LONGEST && near(words, start, code)) {
      boolean word = words.capital(start - 1) || words.connector(start - 1);
      if (!word || spans.touches(words.at(start - 1).start(), words.at(start - 1).end())) {
        return;
      }
      start--;
      proper |= !words.connector(start);
    }
    boolean several = code - start > 1 && words.capital(start);
    boolean begins = words.gap(start).endsWith(", ") || words.gap(start).indexOf('\n') >= 0;
    if (proper && several && begins && new Gazetteer(words).end(start) < code) {
      spans.add(words.at(start).start(), words.at(code - 1).end(), Kind.ADDRESS, 0.6);
    }
  }

  private static boolean near(Sequence words, int start, int code) {
    return start == code || words.joined(start) || words.gap(start).equals(". ");
  }
}
