package org.malha.cases.deidentify;

import java.util.Set;
import org.malha.cases.deidentify.Word.Shape;

/** How far a name reaches from a word that is surely part of it. Titles and kin stay outside. */
final class Extent {
  private static final int LONGEST = 10;
  private static final Set<String> JUNIOR = Set.of("jr", "junior");
  // These tell where somebody comes from, and people write them as part of the name.
  private static final Set<String> TENDER = Set.of("nha", "nho", "ti", "vo", "nhu", "tiu");

  private static final Set<String> ARABIC = Set.of("el", "al", "bin", "ben", "ibn", "von", "van");

  private final ReadWords words;
  private final Evidence evidence;
  private final Torn torn;
  private final Following following;
  private final Marias marias;

  Extent(ReadWords words, Evidence evidence, Torn torn) {
    this.words = words;
    this.evidence = evidence;
    this.torn = torn;
    following = new Following(words, evidence, torn);
    marias = new Marias(words);
  }

  /** The first word of a name that has this one. */
  int first(int i, int notBefore) {
    int first = i;
    while (first > notBefore && i - first < LONGEST && precedes(first - 1)) {
      first--;
    }
    int short1 = marias.start(first, notBefore);
    if (short1 < first) {
      return short1;
    }
    if (first - 2 >= notBefore && article(first - 1) && words.at(first - 2).is(Trait.CALLING)) {
      return first - 1;
    }
    boolean tender = first > notBefore && words.after(first - 1).equals(" ");
    return tender && TENDER.contains(words.at(first - 1).folded()) ? first - 1 : first;
  }

  /** The article that a nickname in a field is written with: Alcunha: O Grilo. */
  private boolean article(int i) {
    boolean o = words.at(i).folded().equals("o") || words.at(i).folded().equals("a");
    return o && words.at(i).capital() && words.before(i).startsWith(":");
  }

  /** Whether it is a surname only, before which D. is more likely an initial than Dona. */
  private static boolean surname(Word word) {
    return word.is(Trait.SURNAME) && !word.any(Trait.FIRST);
  }

  /** Whether a field or a line begins with it. */
  private boolean begins(int i) {
    String before = words.before(i);
    return before.endsWith(": ") || before.indexOf('\n') >= 0;
  }

  /** The last word of a name that has this one. */
  int last(int i) {
    int last = i;
    while (last + 1 < words.size() && last - i < LONGEST) {
      int next = next(last);
      if (next == last) {
        return last;
      }
      last = next;
    }
    return last;
  }

  private boolean precedes(int i) {
    Word word = words.at(i);
    Word next = words.at(i + 1);
    String gap = words.after(i);
    if (!word.free()) {
      return false;
    }
    if (word.token().length() == 1 && word.capital()) {
      boolean stop = gap.equals(".") || gap.equals(". ") || gap.equals(" ") || gap.equals("'");
      boolean titled = i > 0 && words.at(i - 1).any(Trait.TITLE.bit() | Trait.ROLE.bit());
      boolean dona = word.folded().equals("d") && !(titled && !next.any(Trait.FIRST));
      boolean title = dona && !gap.equals("'") && !surname(next);
      return stop
          && next.capital()
          && !(title || (gap.equals(" ") && "aoe".contains(word.folded())));
    }
    if (gap.equals("/")) {
      return word.name() && word.shape() == Shape.CAPITAL && next.shape() == Shape.CAPITAL;
    }
    if (gap.equals("-") || gap.equals("'")) {
      return word.capital() ? word.shape() != Shape.BLIND || word.name() : word.is(Trait.GIVEN);
    }
    if (!gap.equals(" ")) {
      return false;
    }
    if (ARABIC.contains(word.folded())) {
      return true;
    }
    if (word.is(Trait.JOINING)) {
      boolean given = i > 0 && words.at(i - 1).is(Trait.GIVEN) && words.before(i).equals(" ");
      boolean full = given && next.is(Trait.SURNAME) && word.shape() == Shape.BLIND;
      return (full && words.at(i - 1).common() < 9)
          || (word.shape() == Shape.CAPITAL && word.token().length() > 1);
    }
    int own = evidence.own(word);
    if (own <= Evidence.NEVER) {
      return false;
    }
    return switch (word.shape()) {
      case CAPITAL -> word.name() || word.common() <= 1;
      case OPENING -> word.any(Trait.FIRST) || word.unknown();
      case SHOUTED -> word.name() && word.common() <= 8;
      case BLIND ->
          word.is(Trait.GIVEN)
              && !word.entry().can(Part.THIRD_PERSON)
              && (own > (next.is(Trait.SURNAME) ? -4 : 0) || (next.capital() && begins(i)));
      case LOWER -> false;
    };
  }

  private int next(int last) {
    String gap = words.after(last);
    int next = last + 1;
    boolean near = gap.length() == 1 || (gap.equals(". ") && initial(last));
    if (near && (torn.torn(next) || torn.fragments(next))) {
      return next + 1;
    }
    if (torn.ending(last)) {
      return next;
    }
    if (gap.equals("-") || gap.equals("'")) {
      return hyphened(last, next) ? next : last;
    }
    if (!gap.equals(" ") && !(gap.equals(". ") && initial(last))) {
      return last;
    }
    boolean letter = words.at(next).token().length() == 1 && words.at(next).shape() == Shape.BLIND;
    if (letter && !words.at(next).capital() && words.at(next).free()) {
      return letter(last, next) ? next : last;
    }
    if (initial(next) && words.at(next).free()) {
      boolean stop = words.after(next).startsWith(".");
      boolean word = "aeo".contains(words.at(next).folded());
      return stop || !word ? next : last;
    }
    if (JUNIOR.contains(words.at(next).folded()) && words.at(next).free()) {
      return next;
    }
    if (words.at(next).is(Trait.JOINING)) {
      return following.joined(last, next);
    }
    return following.follows(last, next) || torn.rest(last, next) || between(next) ? next : last;
  }

  /** Whether a small letter after a name is an initial, and not que, com or não cut short. */
  private boolean letter(int last, int i) {
    String letter = words.at(i).folded();
    if (!words.at(last).any(Trait.FIRST)
        || "aeoq".contains(letter)
        || letter.equals("º")
        || letter.equals("ª")) {
      return false;
    }
    boolean short1 = words.at(i).is(Trait.SHORT);
    boolean verb =
        i + 1 < words.size()
            && (words.at(i + 1).folded().equals("nao")
                || words.at(i + 1).entry().only(Part.VERB | Part.THIRD_PERSON));
    return following.ends(i) || (short1 ? verb : verb || !words.at(i).is(Trait.JOINING));
  }

  /** A title that is a surname, inside a name: Cláudia Mestre Palhais. */
  private boolean between(int i) {
    Word word = words.at(i);
    return i + 1 < words.size()
        && words.after(i).equals(" ")
        && word.shape() == Shape.CAPITAL
        && word.free()
        && word.is(Trait.SURNAME)
        && words.at(i + 1).shape() == Shape.CAPITAL
        && evidence.own(words.at(i + 1)) > 0;
  }

  private boolean hyphened(int last, int next) {
    Word word = words.at(next);
    boolean named = word.name() && word.shape() != Shape.LOWER;
    return word.free()
        && (named || (word.capital() && words.at(last).capital() && word.shape() != Shape.BLIND));
  }

  private boolean initial(int i) {
    Word word = words.at(i);
    return word.token().length() == 1 && word.capital();
  }
}
