package org.malha.cases.deidentify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names with a tender ending that no list has: Sousinha, Carlitos, Monteirinho, Dieguinho. */
final class Tender {
  private static final Pattern ENDING = Pattern.compile("(\\p{L}{3,12}?)z?(?:inh|it)([oa])s?");

  private Tender() {}

  /** Whether it is a name with a tender ending: Sousinha, Carlitos, Monteirinho. */
  static int traits(Token token, NameLists lists) {
    Matcher ending = ENDING.matcher(token.folded());
    if (!ending.matches()) {
      return 0;
    }
    String stem = ending.group(1);
    boolean name =
        Stream.of(
                stem, hard(stem) + "o", stem + ending.group(2), stem + "e", stem + "a", stem + "o")
            .anyMatch(known -> NameLists.any(lists.of(known), Trait.NAME));
    return name ? Trait.DIMINUTIVE.bit() : 0;
  }

  /** The stem before o: Dieguinho is a Diego, Marquinho a Marco. */
  private static String hard(String stem) {
    String letters = stem.endsWith("qu") ? stem.substring(0, stem.length() - 2) + "c" : stem;
    return stem.endsWith("gu") ? stem.substring(0, stem.length() - 1) : letters;
  }
}
