package org.malha.cases.deidentify;

import java.util.Set;

/** The street, the house, the ward or the quarter that a door belongs to. */
final class Sites {
  private static final Set<String> OF = Set.of("do", "da", "de", "dos", "das", "no", "na");
  private static final int MOST = 6;

  private Sites() {}

  /**
   * Where a dictated site begins of which the door is told: nos pescadores banda três porta dois.
   */
  static int start(Sequence words, int door) {
    boolean named = words.joined(door) && words.letters(door - 1) && !words.connector(door - 1);
    int start = named ? door - 1 : door;
    if (named && words.oneOf(door - 2, OF) && words.letters(door - 3) && words.joined(door - 1)) {
      start = door - 3;
    }
    boolean in = words.oneOf(start - 1, Set.of("no", "na", "nos", "nas"));
    return named && in && !StreetNames.ends(words, start) ? start : door;
  }

  /** The index after the street, the house or the ward that it belongs to. */
  static int end(Sequence words, int end, Spans spans) {
    boolean ward = words.gap(end).equals(", ") && words.folded(end).equals("servico");
    if (ward && words.folded(end + 1).equals("de")) {
      int i = end + 2;
      while (i < words.size() && i - end < MOST && words.capital(i) && words.joined(i)) {
        i++;
      }
      return i;
    }
    int start = Near.landmark(words, end);
    if (start == end && words.oneOf(end, OF) && words.gap(end).equals(" ")) {
      start = end + 1;
    }
    boolean place = start > end && words.joined(start) && found(words, start, spans);
    return place ? start + 1 : end;
  }

  static boolean found(Sequence words, int i, Spans spans) {
    return i >= 0 && i < words.size() && spans.touches(words.at(i).start(), words.at(i).end());
  }
}
