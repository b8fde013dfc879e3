package org.malha.cases.deidentify;

import java.util.Set;

/** What the short word before a word tells of it: filha da, falei com a, quem ligou foi a. */
final class Linked {
  private static final Set<String> ARTICLES =
      Set.of("o", "a", "os", "as", "ao", "aos", "do", "da", "pelo", "pela", "com", "c", "p");

  private static final Set<String> SINGULAR = Set.of("o", "do", "ao", "pelo", "da", "pela");

  private static final Set<String> SAINTS = Set.of("s", "sao", "santo", "santa");

  private static final Set<String> WITH_ARTICLE =
      Set.of("do", "da", "ao", "pelo", "pela", "dos", "das");

  private static final Set<String> HOMES = Sequence.set("casa familia cla quinta filhos filhas");

  private static final Set<String> OF = Set.of("do", "da", "de", "of");

  private static final Set<String> TO =
      Set.of(
          "a", "o", "ao", "com", "c", "da", "do", "para", "p", "pra", "pela", "pelo", "de", "to");

  private final ReadWords words;

  Linked(ReadWords words) {
    this.words = words;
  }

  /** A word between: filha da, falei com a, o, e. */
  int at(int j, Word word) {
    String link = words.at(j).folded();
    Word earlier = j > 0 ? words.at(j - 1) : words.at(j);
    boolean near = j > 0 && words.before(j).isBlank();
    if (near && OF.contains(link) && earlier.any(Trait.KIN.bit() | Trait.ROLE.bit())) {
      return earlier.is(Trait.KIN) || word.common() < 12 ? 4 : 2;
    }
    boolean is = j > 1 && (earlier.folded().equals("e") || earlier.folded().equals("era"));
    if (near
        && is
        && (link.equals("o") || link.equals("a"))
        && words.at(j - 2).any(Trait.KIN.bit() | Trait.ROLE.bit())) {
      return 5;
    }
    if (near && is && (link.equals("o") || link.equals("a")) && word.unknown()) {
      return 4;
    }
    if (near && (link.equals("o") || link.equals("a")) && word.name() && asked(j - 1)) {
      return 5;
    }
    if (near && link.equals("dos") && HOMES.contains(earlier.folded()) && word.name()) {
      return 6;
    }
    if (near && TO.contains(link) && earlier.is(Trait.SAYING)) {
      return 4;
    }
    if (words.at(j).is(Trait.SAYING) && words.english(word)) {
      return 3;
    }
    boolean article1 = link.equals("o") || link.equals("a");
    if (near && article1 && word.name() && (someone(earlier) || whose(j - 1))) {
      return 5;
    }
    if (near && link.equals("e") && !word.capital() && children(j - 1, word)) {
      return word.name() ? 9 : 16;
    }
    boolean noVerb =
        WITH_ARTICLE.contains(link)
            && word.name()
            && !word.entry().can(Part.NOUN | Part.ADJECTIVE | Part.FUNCTION);
    if (noVerb && word.common() > 1) {
      return 8;
    }
    if (SINGULAR.contains(link) && plural(word) && !words.english(word)) {
      return word.name() ? 9 : 10;
    }
    if (SAINTS.contains(link) && !word.capital()) {
      return -4;
    }
    if (near
        && j > 1
        && earlier.folded().equals("e")
        && link.length() == 1
        && After.sure(words.at(j - 2), word)) {
      return 4;
    }
    boolean clitic =
        link.length() == 1
            && word.entry().can(Part.VERB)
            && !word.entry().can(Part.NOUN)
            && word.common() > 5;
    boolean article = !clitic && ARTICLES.contains(link) && !words.english(word);
    return article && !(word.entry().can(Part.FUNCTION) && word.common() > 9) ? 2 : 0;
  }

  /** "a mulher dele a estrela": a relative, and whose. */
  private boolean whose(int i) {
    boolean his = Set.of("dele", "dela", "deles", "delas").contains(words.at(i).folded());
    return his && i > 0 && words.before(i).equals(" ") && words.at(i - 1).is(Trait.KIN);
  }

  /** "as meninas hiwot e selam": the second of those of whom the first is named. */
  private boolean children(int first, Word word) {
    boolean named = words.at(first).name() || words.at(first).unknown();
    Word who = first > 0 ? words.at(first - 1) : word;
    boolean plural = who.folded().endsWith("s") && who.token().length() > 3;
    String one = plural ? who.folded().substring(0, who.token().length() - 1) : "";
    boolean several = named && NameLists.any(words.traits(one), Trait.KIN.bit() | Trait.ROLE.bit());
    return several
        && words.before(first).equals(" ")
        && !word.entry().can(Part.FUNCTION)
        && (word.name() || word.common() < 13);
  }

  private static boolean someone(Word word) {
    return word.any(Trait.KIN.bit() | Trait.ROLE.bit()) && !word.entry().can(Part.THIRD_PERSON);
  }

  /** "quem ligou foi a", "quem é a", "disse que era a": somebody is asked for, or told. */
  private boolean asked(int verb) {
    for (int k = verb - 1; k >= 0 && k > verb - 4 && words.before(k + 1).equals(" "); k--) {
      boolean said =
          words.at(k).folded().equals("que") && k > 0 && words.at(k - 1).is(Trait.SAYING);
      if (words.at(k).folded().equals("quem") || (said && words.before(k).equals(" "))) {
        return words.at(verb).entry().can(Part.THIRD_PERSON);
      }
    }
    return false;
  }

  /** A noun that is only a plural: after "o" it is somebody, o Bigodes. */
  private static boolean plural(Word word) {
    return word.folded().endsWith("s")
        && word.entry().can(Part.NOUN)
        && !word.entry().can(Part.SINGULAR | Part.ADJECTIVE | Part.FUNCTION | Part.THIRD_PERSON)
        && word.common() > 1
        && !word.is(Trait.ENGLISH);
  }
}
