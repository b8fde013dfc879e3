package org.malha.cases.deidentify;

import java.util.Set;

/** Sequence that are written short with a stop which does not end a sentence. */
final class Abbreviations {
  private static final int LONGEST = 6;
  private static final Set<String> KNOWN =
      Set.of(
          "sr", "sra", "srs", "d", "dr", "dra", "drs", "eng", "enf", "prof", "pe", "fr", "exmo",
          "exma", "sta", "sto", "av", "r", "tv", "pc", "lg", "est", "urb", "lt", "bl", "esq", "dto",
          "fte", "nr", "no", "n", "tel", "tlf", "tlm", "fl", "fls", "pag", "art", "al", "proc",
          "ref", "cf", "ex", "s", "arq", "trav", "pct", "lgo", "edif", "apt", "nat", "resid",
          "conc", "hab", "ed", "paroq", "res", "farm", "armaz", "sec", "cx", "mun", "assoc",
          "agrup", "esc", "hosp", "mte", "qta", "ut", "agr", "fam", "freg", "mr", "mrs", "ms", "st",
          "jr");

  private Abbreviations() {}

  /** Whether the stop at this index belongs to an abbreviation or an initial. */
  static boolean endsAt(String plain, int dot) {
    int start = dot;
    while (start > 0 && dot - start <= LONGEST && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    String word = Folding.fold(plain.substring(start, dot));
    boolean initial = word.length() == 1 && Character.isUpperCase(plain.charAt(start));
    return initial || KNOWN.contains(word);
  }
}
