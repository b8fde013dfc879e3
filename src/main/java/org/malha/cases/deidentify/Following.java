package org.malha.cases.deidentify;

import org.malha.cases.deidentify.Word.Shape;

/** Whether a word right after a name, or behind de, da and the like, is part of the name. */
final class Following {
  private final ReadWords words;
  private final Evidence evidence;
  private final Torn torn;

  Following(ReadWords words, Evidence evidence, Torn torn) {
    this.words = words;
    this.evidence = evidence;
    this.torn = torn;
  }

  /** After de, da, e and the like: where the name goes on behind them, or the end given. */
  int joined(int last, int joint) {
    int next = joint + 1;
    while (next < words.size()
        && next < joint + 3
        && words.at(next).is(Trait.JOINING)
        && !words.at(next).name()) {
      next++;
    }
    if (next >= words.size()
        || !words.after(next - 1).equals(" ") && !words.after(next - 1).equals("'")) {
      return last;
    }
    Word before = words.at(last);
    Word word = words.at(next);
    if (!word.free()) {
      return placed(before, word) ? next : last;
    }
    if (torn.torn(next)) {
      return next + 1;
    }
    String folded = words.at(joint).folded();
    if (folded.equals("e") || folded.equals("y")) {
      boolean both = before.is(Trait.SURNAME) && word.is(Trait.SURNAME) && !word.is(Trait.GIVEN);
      return both && !before.is(Trait.GIVEN) && word.shape() != Shape.LOWER ? next : last;
    }
    if (word.token().length() == 1 && word.capital()) {
      return word.folded().equals("o") ? next : last;
    }
    boolean byname =
        word.is(Trait.BYNAME) || (before.is(Trait.DIMINUTIVE) && word.shape() == Shape.CAPITAL);
    if (evidence.own(word) <= Evidence.NEVER && !word.name() && !byname) {
      return last;
    }
    return switch (word.shape()) {
      case CAPITAL, OPENING -> next;
      case SHOUTED -> word.name() ? next : last;
      case BLIND -> blind(folded, word) ? next : last;
      case LOWER -> byname && called(last, folded) ? next : last;
    };
  }

  /** "o Lobo da sucata": whether somebody is spoken of as people do who know each other. */
  private boolean called(int last, String joint) {
    boolean article =
        last > 0 && words.before(last).equals(" ") && words.at(last - 1).token().length() < 3;
    boolean alone = article && "oa ao do da ti".contains(words.at(last - 1).folded());
    return alone && joint.length() > 1 && joint.startsWith("d") && !joint.equals("de");
  }

  /** A surname that was taken for the town of that name: Lúcia da Silveira. */
  private static boolean placed(Word before, Word word) {
    return before.name() && word.name() && word.capital();
  }

  private static boolean blind(String joint, Word word) {
    boolean portuguese = joint.startsWith("d");
    if (portuguese && word.is(Trait.BYNAME)) {
      return true;
    }
    boolean named = word.name() && (word.common() <= 13 || word.is(Trait.SURNAME));
    boolean plural = joint.equals("das") || joint.equals("dos");
    boolean things =
        word.entry().only(Part.NOUN | Part.VERB | Part.ADJECTIVE) && word.folded().endsWith("s");
    if (plural && things && !word.any(Trait.KIN.bit() | Trait.ROLE.bit() | Trait.ORDINARY.bit())) {
      return true;
    }
    return portuguese ? named : word.name() || word.unknown();
  }

  /** An ordinary word with a capital right after a name: a surname that no list has. */
  private boolean capital(Word word, int last, int next) {
    boolean full = last > 0 && words.at(last - 1).name() && words.at(last - 1).capital();
    boolean inside =
        words.at(last).is(Trait.GIVEN)
            && word.shape() == Shape.CAPITAL
            && small(next)
            && close(last);
    boolean usual = word.common() >= 14 && !inside && !(full && ends(next));
    return !usual && !words.tornWord(next) && !words.abbreviation(next);
  }

  /** Whether one blank parts a word from the next; two are a column. */
  private boolean close(int last) {
    return words.at(last + 1).token().start() - words.at(last).token().end() == 1;
  }

  /** Whether a word in small letters, or a sign, follows: what stands here ends the name. */
  private boolean small(int i) {
    int nobody = Trait.ROLE.bit() | Trait.KIN.bit() | Trait.TITLE.bit() | Trait.THING.bit();
    boolean last = i + 1 >= words.size() || !words.at(i + 1).capital();
    return last && !words.at(i).any(nobody | Trait.ORDINARY.bit());
  }

  /** Two words with capitals and a hyphen after a name: Sem-Medo, Pé-Curto. */
  private boolean compound(int i) {
    return words.after(i).equals("-")
        && i + 1 < words.size()
        && words.at(i + 1).shape() == Shape.CAPITAL
        && words.at(i + 1).token().length() > 2;
  }

  boolean follows(int last, int next) {
    Word word = words.at(next);
    int own = evidence.own(word);
    if (word.shape() == Shape.CAPITAL && (signed(last, next) || trade(last, next))) {
      return true;
    }
    if (own <= Evidence.NEVER) {
      boolean byname = word.free() && word.shape() == Shape.CAPITAL && compound(next);
      return byname || (!word.free() && placed(words.at(last), word));
    }
    return switch (word.shape()) {
      case CAPITAL, OPENING -> word.name() || compound(next) || capital(word, last, next);
      case SHOUTED -> word.name() || (word.unknown() && word.token().length() > 4);
      case BLIND -> blind(word, next, own);
      case LOWER -> word.name() && word.common() <= 1 && own > 2;
    };
  }

  /** "o Neca Taxista": what somebody does, written as a surname. */
  private boolean trade(int last, int next) {
    boolean tender = words.at(last).any(Trait.DIMINUTIVE.bit() | Trait.NICKNAME.bit());
    boolean ends = next + 1 >= words.size() || !words.at(next + 1).capital();
    return tender && words.at(last).capital() && words.at(next).free() && ends && close(last);
  }

  /** A capital after a first name and before a comma or the end of the line is the surname. */
  private boolean signed(int last, int next) {
    Word word = words.at(next);
    boolean first = words.at(last).any(Trait.FIRST) && words.at(last).capital();
    int other = Trait.ROLE.bit() | Trait.KIN.bit() | Trait.TITLE.bit() | Trait.THING.bit();
    other |= words.at(last).is(Trait.GIVEN) ? 0 : Trait.ORDINARY.bit();
    boolean ends = words.after(next).startsWith(",") || words.after(next).startsWith("\n");
    return first
        && ends
        && word.free()
        && !word.token().upper()
        && !word.any(other)
        && !(word.is(Trait.ENGLISH) && words.english(word));
  }

  /** Right after a name, without an article, a surname is one even if it is a noun. */
  private boolean blind(Word word, int i, int own) {
    boolean ends = ends(i);
    if (!word.name()) {
      boolean noun =
          word.entry().only(Part.NOUN | Part.ADJECTIVE | Part.VERB) && word.entry().can(Part.NOUN);
      boolean before = i > 0 && words.at(i - 1).any(Trait.FIRST) && words.at(i - 1).common() <= 5;
      boolean shouted = word.capital() && word.entry().can(Part.NOUN);
      noun |= shouted;
      ends |= shouted && i + 1 < words.size() && words.at(i + 1).name() && ends(i + 1);
      return (own >= 4 && word.token().length() > 3)
          || ((ends || titled(i)) && noun && before && word.common() < 13);
    }
    boolean verb =
        word.entry().can(Part.THIRD_PERSON)
            || !word.entry().can(Part.NOUN | Part.ADJECTIVE | Part.PROPER)
                && word.entry().can(Part.VERB);
    boolean other = word.entry().can(Part.ADVERB) || word.entry().can(Part.FUNCTION);
    if (!verb && !other) {
      return true;
    }
    return word.common() <= 11 || ends || word.is(Trait.USUAL);
  }

  /**
   * "o doutor paulo eira e a menina": a noun after a title and a given name, of which no more is
   * told.
   */
  private boolean titled(int i) {
    boolean title = i > 1 && words.at(i - 2).is(Trait.TITLE) && words.before(i - 1).equals(" ");
    boolean noun = title && words.at(i).entry().only(Part.NOUN);
    return noun && (i + 1 >= words.size() || !words.at(i + 1).folded().startsWith("d"));
  }

  boolean ends(int i) {
    if (i + 1 >= words.size() || !words.after(i).isBlank() || words.after(i).indexOf('\n') >= 0) {
      return true;
    }
    Word next = words.at(i + 1);
    boolean dictated = next.folded().equals("ponto") || next.folded().equals("virgula");
    return dictated || next.any(Trait.ROLE.bit() | Trait.KIN.bit());
  }
}
