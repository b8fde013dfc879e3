package org.malha.cases.deidentify;

import java.util.BitSet;
import java.util.Set;

/** Nicknames between quotation marks: o "Galego", "Ti Custódio", "o Russo", "a Mãezinha". */
final class Quoted {
  private static final int MOST = 4;
  private static final Set<String> ARTICLES =
      Set.of("o", "a", "do", "da", "ao", "the", "ti", "tia");

  private final ReadWords words;
  private final BitSet names;

  Quoted(ReadWords words, BitSet names) {
    this.words = words;
    this.names = names;
  }

  BitSet found() {
    BitSet found = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (words.before(i).endsWith("\"") && words.at(i).free()) {
        int last = closing(i);
        if (last >= 0 && person(i, last)) {
          int first = last > i && articles(i) ? i + 1 : i;
          found.set(first, last + 1);
        }
      }
    }
    return found;
  }

  private boolean articles(int i) {
    return ARTICLES.contains(words.at(i).folded());
  }

  /** The last word before the mark that closes, if it is not far; -1 otherwise. */
  private int closing(int start) {
    for (int i = start; i < words.size() && i < start + MOST; i++) {
      String after = words.after(i);
      if (after.startsWith("\"")) {
        return i;
      }
      if (!after.equals(" ")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean person(int first, int last) {
    for (int i = first; i <= last; i++) {
      Word word = words.at(i);
      if (!word.free() || word.is(Trait.ORDINARY) && !word.name()) {
        return false;
      }
    }
    if (names.nextSetBit(first) >= 0 && names.nextSetBit(first) <= last) {
      return true;
    }
    boolean single = last == first || (last == first + 1 && articles(first));
    Word word = words.at(last);
    boolean capital = word.capital() || (word.any(Trait.NAME) && word.shape() == Word.Shape.BLIND);
    return single && capital && (articles(first) || near(first) || word.is(Trait.NICKNAME));
  }

  /** Whether a name or a word like alcunha stands right before, or an article outside the marks. */
  private boolean near(int first) {
    int before = first - 1;
    if (before < 0 || words.before(first).length() > 3) {
      return false;
    }
    Word word = words.at(before);
    String folded = word.folded();
    boolean article = (folded.equals("o") || folded.equals("a")) && words.at(first).any(Trait.NAME);
    return names.get(before) || word.is(Trait.CALLING) || word.any(Trait.KIN.bit()) || article;
  }
}
