package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Finds addresses that a scanner broke: Ru a do Pa lheiro 1I, Lar go do R0ssio, ll-A. From the word
 * that begins one everything belongs to it up to its door, read as a scanner reads digits.
 */
final class TornStreets implements Places.Part {
  /** The usual ones of streets.txt: pieces of rarer ones would be met in ordinary words. */
  private static final Set<String> HEADS =
      Sequence.set(
          "rua avenida travessa largo praca praceta estrada beco calcada bairro alameda rampa ladeira"
              + " azinhaga urbanizacao quinta caminho r av tv trav lg pct urb bo b estr");

  private static final Set<String> SIDES =
      Sequence.set(
          "esq e sq dto dt d to dir fr frt rc c n no s sn andar lote lt bl b km casa porta");
  private static final Set<String> DOORS =
      Sequence.set("n no num numero s sn lote lt lote bl bloco b km casa porta r");

  /** What a scanner makes of 1, 0, 5 and 8. */
  private static final String DIGITS = "lIOoSB";

  private static final int LONG = 14;
  private static final int PIECE = 7;
  private static final int TAIL = 3;

  @Override
  public void find(Sequence words, Spans spans) {
    int i = 0;
    while (i < words.size()) {
      int end = end(words, i);
      if (end > i) {
        spans.add(words.at(i).start(), words.at(end - 1).end(), Kind.ADDRESS, 0.6);
      }
      i = Math.max(i + 1, end);
    }
  }

  private static int end(Sequence words, int i) {
    int name = head(words, i);
    int door = name;
    while (door > i && door - i < LONG && name(words, door, name)) {
      door++;
    }
    boolean named = false;
    boolean torn = words.scanned() || name > i + 1;
    for (int k = name; k < door; k++) {
      named |= !words.connector(k);
      boolean rest = k > name && !words.connector(k) && !words.capital(k);
      torn |= rest && (!words.ordinary(k) || words.torn(k));
    }
    boolean broken = torn && !words.loose() && named && door < words.size();
    return broken && near(words, door) && number(words, door) ? tail(words, door) : i;
  }

  /** The index after the word that begins a street, whole or in two. */
  private static int head(Sequence words, int i) {
    if (!words.capital(i)) {
      return i;
    }
    boolean two =
        words.gap(i + 1).equals(" ") && HEADS.contains(words.folded(i) + words.folded(i + 1));
    boolean cut = words.at(i).length() > 2 || words.gap(i + 1).startsWith(".");
    boolean one = words.oneOf(i, HEADS) && (cut || raised(words, i));
    boolean quarter = !words.folded(i).equals("b") || raised(words, i);
    return two ? i + 2 : one && quarter ? i + 1 : i;
  }

  private static boolean raised(Sequence words, int i) {
    return words.gap(i + 1).startsWith("º") || words.at(i).text().endsWith("º");
  }

  /** Whether a word is of the name, not yet of the door. */
  private static boolean name(Sequence words, int i, int first) {
    boolean torn = words.digits(i) && words.gap(i + 1).isEmpty() && words.letters(i + 1);
    if (torn && words.at(i).length() == 1 && words.at(i + 1).length() > 1) {
      return i > first;
    }
    if (!words.letters(i) || !near(words, i) || label(words, i)) {
      return false;
    }
    boolean comma = i > first && words.gap(i).indexOf(',') >= 0;
    boolean piece = words.capital(i) || words.connector(i) || words.at(i).length() <= PIECE;
    return piece && !comma && !number(words, i);
  }

  /** Whether a word is a number as a scanner may have left it, or says that one follows. */
  private static boolean number(Sequence words, int i) {
    if (words.digits(i)) {
      return true;
    }
    String text = words.letters(i) ? words.at(i).text() : "";
    boolean read =
        !text.isEmpty()
            && text.length() <= TAIL
            && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    boolean apart = read && !words.connector(i);
    boolean sign = words.oneOf(i, DOORS) && !words.connector(i) && i + 1 < words.size();
    return apart || sign && (words.digits(i + 1) || words.gap(i + 1).strip().length() == 1);
  }

  /** The index after floor and side. */
  private static int tail(Sequence words, int door) {
    int end = door + 1;
    while (end < words.size() && end - door < LONG && near(words, end) && !label(words, end)) {
      boolean letter = words.gap(end).equals("-") && words.at(end).length() == 1;
      boolean side = words.oneOf(end, SIDES) && words.at(end).length() < 5;
      boolean sign = words.at(end - 1).length() == 1 && words.oneOf(end, Set.of("º", "ª"));
      boolean part = letter || side || sign || number(words, end);
      if (!part
          || words.connector(end)
          || words.gap(end).startsWith(".") && words.capital(end) && words.at(end).length() > 1) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean near(Sequence words, int i) {
    String gap = words.gap(i);
    int line = gap.indexOf('\n');
    return gap.length() <= 3
        && gap.chars().allMatch(c -> " ,./-–º°ª'\n".indexOf(c) >= 0)
        && line == gap.lastIndexOf('\n');
  }

  /** Whether it names the next field of a form. */
  private static boolean label(Sequence words, int i) {
    return words.gap(i + 1).startsWith(":");
  }
}
