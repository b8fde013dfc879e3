package org.malha.cases.deidentify;

import java.util.Set;
import java.util.stream.Collectors;

/** Mends what scanners make of letters in words: rn for m, l for I. */
final class Misread {
  private static final Set<String> PLACES =
      Phrases.lines("places.txt").stream()
          .map(line -> Folding.fold(line.split("[|;]", 2)[0].strip()))
          .filter(place -> place.indexOf(' ') < 0)
          .collect(Collectors.toUnmodifiableSet());

  private Misread() {}

  /** The word in lower case without accents, with the letters that were probably meant. */
  static String mended(Token token, OrdinaryWords ordinary) {
    String folded = ordinals(token.folded());
    String word = token.text();
    if (word.length() > 3 && word.indexOf('l') >= 0 && capitals(word)) {
      folded = Folding.fold(word.replace('l', 'I'));
    }
    if (folded.contains("rn") && !ordinary.has(word)) {
      String mended = word.replace("rn", "m");
      boolean ends = word.endsWith("rn");
      boolean place = !PLACES.contains(folded) && PLACES.contains(folded.replace("rn", "m"));
      folded = ends || place || ordinary.has(mended) ? folded.replace("rn", "m") : folded;
    }
    return folded;
  }

  /** "Stª" and "nº" as "sta" and "no". */
  static String ordinals(String folded) {
    char last = folded.charAt(folded.length() - 1);
    if (folded.length() < 2 || (last != 'º' && last != 'ª')) {
      return folded;
    }
    return folded.substring(0, folded.length() - 1) + (last == 'º' ? 'o' : 'a');
  }

  /** Whether an l stands among capitals, or where no word of the language has one. */
  private static boolean capitals(String word) {
    boolean consonant = word.charAt(0) == 'l' && "bcdfgjmnpqrstvxz".indexOf(word.charAt(1)) >= 0;
    String others = word.replace("l", "");
    boolean upper = !others.isEmpty() && others.chars().allMatch(Character::isUpperCase);
    return consonant || upper;
  }
}
