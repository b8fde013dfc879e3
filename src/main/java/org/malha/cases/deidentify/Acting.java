package org.malha.cases.deidentify;

import java.util.Set;

/** Whether letters do what people do, and are therefore somebody's initials: TC redigiu. */
final class Acting {
  private final ReadWords words;

  Acting(ReadWords words) {
    this.words = words;
  }

  /** Whether it does what people do: TC redigiu, JP: perdeu. */
  boolean acts(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    String gap = words.after(i);
    Word next = words.at(i + 1);
    boolean verb =
        next.entry().can(Part.THIRD_PERSON)
            && next.common() > 5
            && !next.entry().can(Part.FUNCTION | Part.ADJECTIVE)
            && (!next.entry().can(Part.NOUN) || goesOn(i + 2));
    boolean article =
        i > 0
            && words.before(i).isBlank()
            && Set.of("o", "a", "os", "as").contains(words.at(i - 1).folded());
    return verb && (gap.equals(" ") || gap.equals(": ")) && !article;
  }

  /** "a AM informou que": somebody of those present, though it is also short for something else. */
  boolean says(int i) {
    boolean article = i > 0 && Set.of("o", "a").contains(words.at(i - 1).folded());
    return article
        && i + 1 < words.size()
        && words.after(i).equals(" ")
        && words.at(i + 1).entry().only(Part.VERB | Part.THIRD_PERSON)
        && words.at(i + 1).entry().can(Part.THIRD_PERSON);
  }

  private boolean goesOn(int i) {
    return i < words.size()
        && words.before(i).equals(" ")
        && words.at(i).entry().can(Part.FUNCTION);
  }
}
