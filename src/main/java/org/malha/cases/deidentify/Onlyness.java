package org.malha.cases.deidentify;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whoever is the only one of a group or a place, "são os únicos timorenses da aldeia", is the one
 * whom neighbours think of first; "filha única" says nothing of the kind.
 */
final class Onlyness {
  private static final int WINDOW = 7;
  private static final Set<String> ONLY =
      Sequence.set("unico unica unicos unicas primeiro primeira primeiros primeiras only first");
  private static final Set<String> OF =
      Sequence.set("da na do no de em desta nesta deste neste daquela dessa nessa of in at the");
  private static final Set<String> PLACE =
      Sequence.set(
          "aldeia terra freguesia concelho rua bairro escola turma lugar vila ilha lar predio"
              + " agrupamento paroquia localidade zona regiao cidade municipio povoacao sala serra"
              + " village parish town school street class island neighbourhood municipality area"
              + " region valley hamlet building nome name");
  private static final Phrases GROUP = Phrases.read("nationalities.txt");

  private Onlyness() {}

  /** The phrases that say so. */
  static Set<String> in(Sequence words) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int end = words.oneOf(i, ONLY) ? end(words, i) : i;
      if (end > i) {
        found.add(words.text(i, end));
        i = end - 1;
      }
    }
    return found;
  }

  /** The index after the group or place that somebody is the only one of; the index if none. */
  private static int end(Sequence words, int at) {
    for (int i = at + 1; i < words.size() && i <= at + WINDOW && within(words, i); i++) {
      boolean place = words.oneOf(i, PLACE) && i > at + 1 && words.oneOf(i - 1, OF);
      int group = i <= at + 2 && !first(words, at) ? GROUP.end(words, i) : i;
      if (place || group > i) {
        return place ? i + 1 : group;
      }
    }
    return at;
  }

  private static boolean first(Sequence words, int at) {
    return words.folded(at).startsWith("prim") || words.folded(at).equals("first");
  }

  private static boolean within(Sequence words, int i) {
    return words.gap(i).chars().noneMatch(c -> ".;:!?\n".indexOf(c) >= 0);
  }
}
