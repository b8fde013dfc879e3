package org.malha.cases.deidentify;

import org.malha.cases.deidentify.Word.Shape;

/**
 * What stands after a word and tells whether it is a name: what persons do, how old they are, who
 * they are; or the stop of an abbreviation.
 */
final class After {
  private final ReadWords words;
  private final Told told;

  After(ReadWords words) {
    this.words = words;
    told = new Told(words);
  }

  /** Whether a list of names goes on behind it: graça / dulce, o bigodes e a nélia. */
  private boolean listed(int i) {
    Word word = words.at(i);
    String gap = words.after(i).strip();
    if (word.shape() == Shape.CAPITAL || i + 3 >= words.size()) {
      return false;
    }
    if (gap.equals("/") || gap.equals(",") || gap.equals(";") || gap.equals("+")) {
      return word.name() && sure(words.at(i + 1), word);
    }
    boolean and = gap.isEmpty() && words.at(i + 1).folded().equals("e");
    Word other = words.at(i + 2);
    if (and && word.shape() == Shape.OPENING && other.shape() == Shape.CAPITAL) {
      return word.unknown() && (other.unknown() || other.name()) && other.free();
    }
    boolean article = words.at(i + 2).token().length() == 1;
    return and && sure(words.at(article ? i + 3 : i + 2), word);
  }

  /** Whether it is written as in a register: Faria, Odete. */
  private boolean reversed(int i) {
    Word word = words.at(i);
    boolean starts = words.before(i).indexOf(':') >= 0 || words.before(i).indexOf('\n') >= 0;
    boolean given =
        i + 1 < words.size() && words.at(i + 1).is(Trait.GIVEN) && sure(words.at(i + 1), word);
    return starts && given && words.after(i).equals(", ") && word.is(Trait.SURNAME);
  }

  /** What stands after it. */
  int at(int i) {
    Word word = words.at(i);
    String gap = words.after(i);
    if (i + 1 >= words.size()) {
      return 1;
    }
    Word next = words.at(i + 1);
    if (listed(i) || reversed(i)) {
      return reversed(i) ? 7 : word.is(Trait.NICKNAME) ? 4 : 3;
    }
    if (told.heads(i) || dictated(i, next)) {
      return 4;
    }
    boolean item = words.before(i).endsWith("- ") && word.is(Trait.SURNAME) && word.common() <= 5;
    if (item && gap.strip().startsWith(":")) {
      return 3;
    }
    if (told.described(i)) {
      return 4;
    }
    if (gap.equals(" (") && next.is(Trait.TITLE) && next.capital() && word.capital()) {
      return 6;
    }
    if (gap.startsWith(":") && word.shape() != Shape.CAPITAL && !word.is(Trait.GIVEN)) {
      return -6;
    }
    if (gap.startsWith(". ") && next.token().digits() && word.token().length() < 5) {
      return -9;
    }
    boolean named = word.name() || word.common() > 1;
    if (gap.startsWith(".") && word.shape() == Shape.LOWER && words.abbreviation(i)) {
      return -9;
    }
    if (gap.startsWith(".") && !named && (!next.token().opens() || words.abbreviation(i))) {
      return -12;
    }
    if (!named && words.tornWord(i)) {
      return -9;
    }
    if (gap.equals(" (") && next.any(Trait.KIN.bit() | Trait.ROLE.bit())) {
      return 4;
    }
    if (gap.equals(" (") && next.is(Trait.CALLING) && word.entry().only(Part.NOUN)) {
      return 8;
    }
    if (next.token().digits() && gap.length() <= 3 && !gap.contains("-") && !gap.contains(".")) {
      return age(i + 1) ? 3 : gap.equals(" ") && !word.is(Trait.GIVEN) ? -4 : 0;
    }
    if (!gap.isBlank() || gap.indexOf('\n') >= 0) {
      return gap.strip().startsWith(",") || gap.startsWith(".") || gap.startsWith(")") ? 1 : 0;
    }
    int points = Math.max(told.told(i), followed(word, next));
    return told.somebody(i) && word.name() ? 4 : points;
  }

  /** "da rosa vírgula cozinheira": a comma that was said, and who it is. */
  private boolean dictated(int i, Word next) {
    return next.folded().equals("virgula")
        && i + 2 < words.size()
        && words.at(i).name()
        && words.at(i + 2).any(Trait.KIN.bit() | Trait.ROLE.bit());
  }

  private boolean age(int i) {
    String unit = i + 1 < words.size() ? words.at(i + 1).folded() : "";
    return unit.startsWith("a") || words.after(i).startsWith(")") || words.after(i).startsWith(",");
  }

  private static int followed(Word word, Word next) {
    if (pair(word, next)) {
      return 6;
    }
    if (sure(next, word) && (word.any(Trait.FIRST) || word.unknown() || word.capital())) {
      return 4;
    }
    if (word.is(Trait.NICKNAME) && next.is(Trait.SAYING) && next.entry().can(Part.THIRD_PERSON)) {
      return 4;
    }
    boolean both = word.shape() == Shape.CAPITAL && next.shape() == Shape.CAPITAL;
    if (both && word.any(Trait.FIRST) && next.is(Trait.SURNAME) && !next.is(Trait.ORDINARY)) {
      return 2;
    }
    boolean of = next.folded().equals("do") || next.folded().equals("da");
    if (of && word.unknown() && word.shape() == Shape.BLIND) {
      return 1;
    }
    boolean and = next.token().length() == 1 && !next.token().text().equals("é");
    boolean acts =
        !and
            && next.entry().can(Part.THIRD_PERSON)
            && next.common() > 5
            && (!next.capital() || next.shape() == Shape.BLIND);
    return acts && !word.entry().can(Part.THIRD_PERSON) ? 2 : 0;
  }

  /** Two nouns side by side, the first a given name and the other a surname: rosário matos. */
  private static boolean pair(Word word, Word next) {
    int other = Part.ADJECTIVE | Part.THIRD_PERSON | Part.FUNCTION | Part.ADVERB;
    return word.shape() == Shape.BLIND
        && word.is(Trait.GIVEN)
        && next.is(Trait.SURNAME)
        && next.free()
        && !next.entry().can(other)
        && !word.entry().can(Part.THIRD_PERSON | Part.FUNCTION)
        && !next.any(Trait.KIN.bit() | Trait.ROLE.bit() | Trait.ORDINARY.bit());
  }

  /** Whether another word, written alike, is a name and hardly anything else. */
  static boolean sure(Word other, Word word) {
    return other.free()
        && other.name()
        && other.common() <= 5
        && !other.is(Trait.ORDINARY)
        && !other.is(Trait.JOINING)
        && other.capital() == word.capital();
  }
}
