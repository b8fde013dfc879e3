package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that stand for what was found, in one language. */
final class Wording {
  private static final Wording PORTUGUESE = new Wording("wording-pt.txt", true);
  private static final Wording ENGLISH = new Wording("wording-en.txt", false);

  private static final Set<String> DEFINITE =
      Sequence.set(
          "o a os as no na nos nas do da dos das ao aos à às pelo pela pelos pelas the this that a an");
  private static final Set<String> FEMININE = Sequence.set("as na nas da das à às pela pelas");
  private static final Set<String> MASCULINE = Sequence.set("o os no nos do dos ao aos pelo pelos");

  private static final String AFTER = "after.";

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final boolean portuguese;

  private Wording(String list, boolean portuguese) {
    this.portuguese = portuguese;
    for (String line : Phrases.lines(list)) {
      int is = line.indexOf('=');
      String key = line.substring(0, is).strip();
      String value = line.substring(is + 1).strip();
      if (key.startsWith(AFTER)) {
        Sequence.set(value).forEach(word -> forms.put(word, key.substring(AFTER.length())));
      } else {
        words.put(key, value);
      }
    }
  }

  static Wording of(Language language) {
    return language == Language.PORTUGUESE ? PORTUGUESE : ENGLISH;
  }

  /** The words for a key of the list; of the kind of institution that is not known, the general. */
  String of(String key) {
    String word = words.get(key);
    return word == null ? key : word;
  }

  /** All of them. */
  Stream<String> all() {
    return words.values().stream();
  }

  String person(boolean professional, String letter) {
    return of(professional ? "professional" : "person") + " " + letter;
  }

  /** How a date stands after a word: as a field or a plain word (none), a day, one, the ... */
  String form(String before) {
    return forms.getOrDefault(Folding.fold(before), "none");
  }

  boolean definite(String word) {
    return DEFINITE.contains(word);
  }

  /** A place so that it agrees with the article before it: "na [zona do concelho]". */
  String agreed(String article, String noun) {
    boolean feminine = feminine(noun);
    if (!portuguese) {
      return noun;
    }
    if (article.equals("a") && !feminine) {
      return indefinite(noun);
    }
    boolean plural = article.endsWith("s");
    boolean wrong = (feminine ? MASCULINE : FEMININE).contains(article);
    if (!plural && !wrong) {
      return noun;
    }
    String key = MASCULINE.contains(article) ? "sites" : "areas";
    return of(key + (plural ? "-many" : "")) + (feminine ? " da " : " do ") + noun;
  }

  private static boolean feminine(String noun) {
    String first = noun.split(" ", 2)[0];
    return first.endsWith("a") || first.endsWith("ão") || first.endsWith("ade");
  }

  /** A noun with "um", "uma", "a" or "an". */
  String indefinite(String noun) {
    if (!portuguese) {
      return (noun.matches("[aeio].*") ? "an " : "a ") + noun;
    }
    return (feminine(noun) ? "uma " : "um ") + noun;
  }
}
