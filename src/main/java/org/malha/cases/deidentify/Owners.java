package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Whose initials a text has: of the names found, and of those a text lists or explains. */
final class Owners {
  private static final int LONGEST = 5;
  private static final Set<String> PRESENT =
      Set.of(
          "presentes",
          "presencas",
          "pres",
          "estiveram",
          "participantes",
          "participaram",
          "faltou",
          "ausentes",
          "present");

  private final ReadWords words;
  private final BitSet names;
  private final Set<String> named = new HashSet<>();
  private final Set<String> explained = new HashSet<>();
  private final Set<String> present = new HashSet<>();

  private Owners(ReadWords words, BitSet names) {
    this.words = words;
    this.names = names;
  }

  static Owners in(ReadWords words, BitSet names) {
    var owners = new Owners(words, names);
    owners.collect();
    owners.define();
    owners.attendance();
    return owners;
  }

  /** Whether a name found has these initials. */
  boolean named(String initials) {
    return named.contains(initials);
  }

  /** Whether the text says whose they are. */
  boolean explained(String initials) {
    return explained.contains(initials);
  }

  /** Whether they stand in the list of those present. */
  boolean present(String initials) {
    return present.contains(initials);
  }

  /** The initials of every name found: of all its words, and of the first and last. */
  private void collect() {
    int i = names.nextSetBit(0);
    while (i >= 0) {
      StringBuilder all = new StringBuilder();
      int last = i;
      do {
        Word word = words.at(last);
        if (!word.is(Trait.JOINING)) {
          all.append(word.folded().charAt(0));
        }
        last++;
      } while (names.get(last)
          && words.before(last).length() < 2
          && !words.before(last).equals("\n"));
      if (all.length() > 1) {
        named.add(all.toString());
        named.add("" + all.charAt(0) + all.charAt(all.length() - 1));
      }
      i = names.nextSetBit(last);
    }
  }

  /** Initials that a parenthesis gives or explains: "Rui Sá (direção, RS)", "RS = Rui Sá". */
  private void define() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.at(i);
      boolean close = words.after(i).startsWith(")") || words.after(i).strip().equals("=");
      if (close && word.token().upper() && named.contains(word.folded())) {
        explained.add(word.folded());
      }
    }
  }

  /** Initials in the list of those present: "Presentes: RS (Mat.), PC (Port.)". */
  private void attendance() {
    boolean list = false;
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.at(i);
      list =
          PRESENT.contains(word.folded())
              || (list
                  && words.before(i).indexOf('\n') < 0
                  && (open || !words.before(i).equals(". ")));
      String before = words.before(i);
      open = before.lastIndexOf('(') > before.lastIndexOf(')') || (open && before.indexOf(')') < 0);
      boolean item =
          before.endsWith(": ")
              || before.endsWith(", ")
              || before.endsWith("; ")
              || before.equals(" ");
      int length = word.token().length();
      if (list
          && item
          && word.free()
          && !names.get(i)
          && word.token().upper()
          && length > 1
          && length < LONGEST
          && words.after(i).equals(" (")) {
        present.add(word.folded());
      }
    }
  }
}
