package org.malha.cases.deidentify;

/**
 * The commonest given name of Portugal as people write it short: M.ª José, M.ª do Céu, M. da Luz.
 */
final class Marias {
  private final ReadWords words;

  Marias(ReadWords words) {
    this.words = words;
  }

  /** Where M.ª or M. begins before the rest of a name; that rest itself if it does not. */
  int start(int first, int notBefore) {
    boolean of = first > notBefore && words.at(first - 1).folded().matches("d[ao]s?");
    int sign = of && words.after(first - 1).equals(" ") ? first - 2 : first - 1;
    boolean raised = sign > notBefore && words.at(sign).folded().equals("ª");
    int letter = raised ? sign - 1 : sign;
    boolean maria =
        letter >= notBefore
            && (raised || of)
            && words.at(letter).token().text().equals("M")
            && words.after(letter).startsWith(".");
    return maria ? letter : first;
  }
}
