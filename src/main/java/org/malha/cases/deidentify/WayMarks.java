package org.malha.cases.deidentify;

import java.util.Set;

/**
 * The pieces in which people tell a way where no number helps: a última antes do pinhal, portão
 * azul, à esquerda de quem desce, moinho da ribeira, 3 km of dirt track past the press. Each ends
 * with its comma; several make one whereabouts.
 */
final class WayMarks {
  private static final Phrases SIDES = Phrases.read("sides.txt");
  private static final WordSets SETS = WordSets.read("ways.txt");
  private static final Set<String> HOUSES = SETS.of("HOUSE");
  private static final Set<String> COLOURS = SETS.of("LOOK");
  private static final Set<String> SPOTS = SETS.of("SPOT");
  private static final Set<String> FORMER = SETS.of("FORMER");
  private static final Set<String> BUILDINGS = SETS.of("BUILDING");
  private static final Set<String> ROWS = SETS.of("ROW");
  private static final Set<String> INDOORS = SETS.of("INDOORS");
  private static final Set<String> BARE = SETS.of("BARE");
  private static final Set<String> TIMES = SETS.of("TIME");
  private static final Set<String> MEASURES = SETS.of("MEASURE");
  private static final Set<String> ENTRY =
      Sequence.set(
          "em no na nos nas num numa o a os as ao aos pelo pela the in at on up down just her his their");
  private static final Set<String> OF =
      Set.of("de", "da", "do", "das", "dos", "of", "em", "no", "na");
  private static final Set<String> MORE = Set.of("com", "sem", "with", "without");
  private static final Set<String> OVER = SETS.of("OVER");
  private static final Set<String> GOES = SETS.of("GOES");
  private static final Set<String> AND = Sequence.set("o a os as quintal");
  private static final Set<String> TO = Sequence.set("para sobre com sem entre ate");
  private static final int LONG = 13;
  private static final int DICTATED = 8;

  private WayMarks() {}

  /** The index after the piece that begins at a word; the index itself if none does. */
  static int end(Sequence words, int from) {
    int noun = noun(words, from);
    if (noun >= words.size() || from > 0 && words.bracketed(from)) {
      return from;
    }
    int body = Math.max(sides(words, from), sides(words, noun));
    if (body == 0) {
      body = Math.max(Math.max(order(words, noun), look(words, noun)), spot(words, noun));
      body = Math.max(body, measured(words, noun));
    }
    return body > from ? reach(words, from, body) : from;
  }

  /** The index after all pieces from a word on, each behind its comma. */
  static int chain(Sequence words, int from) {
    int end = end(words, from);
    while (end > from && end < words.size() && comma(words.gap(end))) {
      boolean with = with(words, end);
      int next = with ? reach(words, end, end + 1) : end(words, end);
      if (next <= end + (with ? 1 : 0)) {
        break;
      }
      end = next;
    }
    return end;
  }

  static boolean comma(String gap) {
    return gap.equals(", ") || gap.equals(" - ") || gap.equals(",\n") || gap.equals(" – ");
  }

  /** Over "no", "na", "the": the word that says what it is. */
  static int noun(Sequence words, int from) {
    int i = from;
    while (i - from < 2 && words.oneOf(i, ENTRY) && words.joined(i + 1)) {
      i++;
    }
    return i;
  }

  /** "depois do viaduto", "à esquerda": 0 if none, or if what stands there is a person. */
  private static int sides(Sequence words, int i) {
    int body = Math.max(SIDES.end(words, i), Landmarks.head(words, i));
    boolean beside = body > i && body < words.size() && !Landmarks.owner(words, body);
    boolean there = beside && !words.oneOf(body, INDOORS) && !words.oneOf(body, TIMES);
    return there && !Numerals.month(words, body) && !words.digits(body) ? body : 0;
  }

  /** "última casa", "segunda à esquerda", "a do lado". */
  private static int order(Sequence words, int i) {
    int which = Landmarks.which(words, i);
    if (which == i || !words.joined(which)) {
      return 0;
    }
    int house = words.oneOf(which, HOUSES) ? which + 1 : which;
    int told = words.oneOf(house, COLOURS) ? house + 1 : house;
    boolean row =
        words.oneOf(told, OF) && words.oneOf(told + 1, ROWS) || words.folded(told).equals("on");
    boolean more =
        row || told > house || sides(words, told) > 0 || Landmarks.along(words, told) > told;
    return more && words.joined(told) ? told : 0;
  }

  /** "casa amarela", "portão verde", "the pink house", "casa sem reboco". */
  private static int look(Sequence words, int i) {
    boolean after = words.oneOf(i, HOUSES) && words.oneOf(i + 1, COLOURS);
    boolean before = words.oneOf(i, COLOURS) && words.oneOf(i + 1, HOUSES);
    if ((after || before) && words.joined(i + 1)) {
      return i + 2;
    }
    boolean house = words.oneOf(i, HOUSES) || words.folded(i).equals("one");
    return house && words.joined(i + 1) && with(words, i + 1) ? i + 2 : 0;
  }

  /** "com a figueira", "sem reboco": what tells a house, and neither people nor conditions. */
  private static boolean with(Sequence words, int i) {
    int what = noun(words, i + 1);
    boolean told = what > i + 1 || words.folded(i).equals("sem");
    boolean thing = words.letters(what) && Numerals.end(words, what) == what;
    return words.oneOf(i, MORE)
        && told
        && thing
        && !words.oneOf(what, BARE)
        && !Landmarks.owner(words, what);
  }

  /** "moinho da ribeira", "antiga escola primária", "vão da escada". */
  private static int spot(Sequence words, int i) {
    if (!words.joined(i + 1) || !words.letters(i + 1)) {
      return 0;
    }
    if (words.oneOf(i, FORMER) && words.oneOf(i + 1, BUILDINGS)) {
      return i + 2;
    }
    boolean of = words.oneOf(i + 1, OF) && words.joined(i + 2);
    return words.oneOf(i, SPOTS) && (of || words.oneOf(i + 1, COLOURS)) ? i + 2 : 0;
  }

  /** "a 2 km do marco", "112 steps above": not how long ago. */
  private static int measured(Sequence words, int i) {
    int number = words.digits(i) ? i + 1 : Numerals.end(words, i);
    boolean unit = number > i && words.oneOf(number, MEASURES) && words.gap(number).length() < 2;
    int next = number + 1;
    return unit
            && (words.oneOf(next, OF) && !words.digits(next + 1) || sides(words, next) > 0)
            && words.joined(next)
        ? next
        : 0;
  }

  /** As far as the piece goes: to its sign, or where speech goes on. */
  private static int reach(Sequence words, int from, int body) {
    int most = words.loose() ? DICTATED : LONG;
    int end = body;
    for (int i = body; i < words.size() && i - from < most && goesOn(words, i); i++) {
      if (!words.connector(i) && !words.oneOf(i, OF) && !words.oneOf(i, ENTRY)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether a word goes on with the piece, as "que desce", and begins nothing new. */
  private static boolean goesOn(Sequence words, int i) {
    String word = words.folded(i);
    boolean near = words.joined(i) || words.gap(i).equals(" \"") || words.gap(i).equals("\" ");
    boolean over =
        switch (word) {
          case "que" -> !words.oneOf(i + 1, GOES);
          case "quem" -> !words.oneOf(i - 1, OF);
          case "e" -> !words.oneOf(i + 1, AND);
          case "o", "a", "os", "as" -> speech(words, i);
          default -> OVER.contains(word);
        };
    return near && !over && !words.bracketed(i);
  }

  /** Whether an article begins something new where no sign says so: à fonte | o pai está. */
  private static boolean speech(Sequence words, int i) {
    return words.loose() && plain(words, i) && !words.connector(i - 1) && !words.oneOf(i - 1, TO);
  }

  private static boolean plain(Sequence words, int i) {
    return words.at(i).text().chars().allMatch(c -> c < 0x80);
  }
}
