package org.malha.cases.deidentify;

import java.util.Set;

/** What people write after an address so that it is found: junto à fonte, porta verde. */
final class Near {
  private static final Set<String> LOOKS =
      Sequence.set("porta portao casa muro predio bloco torre contentor vivenda moradia edificio");
  private static final Set<String> SHORT =
      Sequence.set("esq esqdo dto dta dt drt fte ft frt tras tr apt apart hab ent bl lt");
  private static final Set<String> PARTS =
      Sequence.set(
          "casa predio baixos altos traseiras fundos anexo barracao barraca cave garagem moinho contentor roulotte rulote caravana arrecadacao"
              + " sotao lagar forno palheiro");
  private static final Set<String> OF = Set.of("do", "da", "de", "dos", "das");
  private static final Set<String> OWNERS =
      Sequence.set(
          "mae pai pais avo avos filha filho filhos irma irmao tia tio sogra sogro sogros patrao"
              + " familia amigo amiga renda ferias banho primo prima namorado namorada companheiro");
  private static final Set<String> YARDS =
      Sequence.set("ilha patio vila quintal banda correnteza quinta");
  private static final Set<String> COLOURS =
      Sequence.set(
          "amarela azul verde branca rosa vermelha cinzenta cor castanha laranja amarelo branco"
              + " vermelho cinzento castanho");
  private static final Set<String> ROW =
      Sequence.set("casa monte barraca porta predio vivenda moradia house door");
  private static final Set<String> MADE =
      Sequence.set("zinco madeira ferro chapa vidro aluminio lata pedra grades");
  private static final int LONGEST = 6;
  private static final int MIDDLE = 3;

  private Near() {}

  /** The index after an address and what stands near it. */
  static int end(Sequence words, int from) {
    int end = inside(words, middle(words, from));
    if (words.loose() && end > 0 && landmark(words, end) > end) {
      int by = Math.max(end, Landmarks.end(words, end));
      return words.gap(by).equals(" ") || words.gap(by).equals(", ") ? Floors.end(words, by) : by;
    }
    int next = after(words, end);
    while (next > end) {
      end = next;
      next = after(words, end);
    }
    return end;
  }

  /** The index after a word that says near what; the index itself if there is none. */
  static int landmark(Sequence words, int from) {
    return words.gap(from).equals(" ") ? Landmarks.head(words, from) : from;
  }

  /** What somebody sleeps in and what it stands by: roulotte atrás do campo. */
  static int stands(Sequence words, int from) {
    int body = landmark(words, from + 1);
    int end = body;
    while (body > from + 1 && end < words.size() && end - body < MIDDLE && goesOn(words, end)) {
      boolean link = words.connector(end) && end > body;
      if (end > body && !link && !words.connector(end - 1)) {
        break;
      }
      end++;
    }
    return end > body ? end : from;
  }

  /** A house known by its colour and what it stands by: casa cor-de-rosa em frente ao lavadouro. */
  static int coloured(Sequence words, int from) {
    int i = from + 1;
    while (i - from < MIDDLE + 1
        && (words.oneOf(i, COLOURS) || (i > from + 1 && words.gap(i).equals("-")))) {
      i++;
    }
    boolean seen = i > from + 1 && words.oneOf(from, LOOKS);
    if (seen && words.oneOf(i, Set.of("n", "no", "numero")) && words.joined(i)) {
      return Math.max(from, Floors.item(words, i, true));
    }
    int body = seen ? landmark(words, i) : i;
    int end = body;
    while (body > i && end < words.size() && end - body < MIDDLE && goesOn(words, end)) {
      end++;
    }
    return end > body ? end : from;
  }

  /** In which of the yards of workers' houses: casa 3 da ilha. */
  private static int inside(Sequence words, int from) {
    boolean yard = words.oneOf(from, OF) && words.oneOf(from + 1, YARDS);
    return yard && words.gap(from).equals(" ") && words.joined(from + 1) ? from + 2 : from;
  }

  /** Where it ends in the text: after the stop of a word cut short, unless it ends a sentence. */
  static int stop(Sequence words, int end) {
    int last = words.at(end - 1).end();
    boolean cut = words.oneOf(end - 1, SHORT) && words.gap(end).startsWith(".");
    return cut && end < words.size() && ",;)".indexOf((words.gap(end) + " ").charAt(1)) >= 0
        ? last + 1
        : last;
  }

  /** A quarter between a road and a door: EN 16, Repeses, pavilhão F. */
  private static int middle(Sequence words, int from) {
    if (words.loose() || !words.gap(from).equals(", ")) {
      return from;
    }
    int i = from;
    while (i < words.size()
        && i - from < MIDDLE
        && words.capital(i)
        && (i == from || near(words, i))) {
      i++;
    }
    boolean unit = i > from && words.gap(i).endsWith(", ") && Floors.is(words, i);
    return unit && !words.digits(i) ? Floors.end(words, i) : from;
  }

  private static boolean near(Sequence words, int i) {
    return words.joined(i) || words.gap(i).equals(". ");
  }

  private static int after(Sequence words, int from) {
    String gap = words.gap(from);
    boolean open = gap.equals(" (");
    if (!open && !gap.equals(", ") && !gap.equals(" - ")) {
      return from;
    }
    boolean number = words.oneOf(from, PARTS) && words.oneOf(from + 1, OF);
    if (number && words.oneOf(from + 2, Set.of("n", "no", "numero"))) {
      return Math.max(from, Floors.item(words, from + 2, true));
    }
    boolean part = words.oneOf(from, PARTS) && words.oneOf(from + 1, OF) && words.joined(from + 1);
    if (part
        && words.joined(from + 2)
        && words.letters(from + 2)
        && !words.oneOf(from + 2, OWNERS)) {
      int more = from + 3;
      while (open && more - from < LONGEST && words.letters(more) && near(words.gap(more))) {
        more++;
      }
      return !open || words.gap(more).startsWith(")") ? more : from;
    }
    int article = words.oneOf(from, Set.of("a", "o")) ? from + 1 : from;
    int order = Landmarks.which(words, article);
    int contar = order > article ? Landmarks.along(words, order) : from;
    if (contar > order) {
      return contar;
    }
    int which = Landmarks.which(words, from);
    int row = which > from && words.oneOf(which, ROW) ? Landmarks.along(words, which + 1) : from;
    if (row > which + 1) {
      return row;
    }
    int english = open ? from : Landmarks.cottage(words, from);
    if (english > from) {
      return english;
    }
    int body = Landmarks.head(words, from);
    boolean look =
        words.oneOf(from, LOOKS) && words.gap(from + 1).equals(" ") && quality(words, from + 1);
    if (body == from && !look) {
      return from;
    }
    int end = look ? from + 1 : body;
    while (end < words.size() && end - from < LONGEST && goesOn(words, end)) {
      end++;
    }
    boolean closed = !open || words.gap(end).startsWith(")");
    return end > body && closed ? end : from;
  }

  private static boolean quality(Sequence words, int i) {
    boolean made = words.folded(i).equals("de") && words.oneOf(i + 1, MADE) && words.joined(i + 1);
    return words.letters(i)
        && (made || words.oneOf(i, Set.of("com", "c", "que")) || !words.connector(i));
  }

  private static boolean near(String gap) {
    return gap.equals(" ") || gap.equals(", ");
  }

  private static boolean goesOn(Sequence words, int i) {
    boolean number =
        words.gap(i).equals(".") || words.gap(i).equals(".º ") || words.gap(i).equals("/");
    return words.joined(i) || words.gap(i).equals("'") || number;
  }
}
