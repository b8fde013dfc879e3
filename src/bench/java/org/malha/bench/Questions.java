package org.malha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what is asked: by how much is found, and so that all systems find nearly the same number,
 * because each has its own way with endings of words, and Malha looks for other names too: in the
 * one question for which it does, everybody is told them.
 */
final class Questions {
  /** Those of which fewer than 1,000 are found however many items there are, and some in few. */
  static final List<String> FEW = List.of("under 300 hits", "under 1,000 hits");

  private static final String ELEMENT = "governance";

  private final Corpus corpus;
  private final Collection<Engine> engines;
  private final int items;
  private final Map<String, Asked> chosen = new LinkedHashMap<>();

  Questions(Corpus corpus, Collection<Engine> engines, int items) {
    this.corpus = corpus;
    this.engines = engines;
    this.items = items;
  }

  static Asked read(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .map(Asked::of)
        .filter(asked -> asked.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Collection<Asked> choose() throws Exception {
    String common = word("common word", 30, 0.07, 0.12);
    String other = word("", corpus.vocabulary().indexOf(common) + 1, 0.06, 0.12);
    word("rare word", 1_500, 0.0003, 0.001);
    put(new Asked("two common words", Asked.Kind.WORDS, common + " " + other, ""));
    expression();
    beginning();
    typo();
    put(new Asked("common word, element chosen", Asked.Kind.WORDS, common, ELEMENT));
    named();
    word(FEW.get(0), 500, 0.002, 0.003);
    word(FEW.get(1), 300, 0.008, 0.0098);
    return chosen.values();
  }

  /** A word that at least and at most so many of all items have, for the reader. */
  private String word(String name, int from, double least, double most) throws Exception {
    for (String word : corpus.vocabulary().subList(from, 20_000)) {
      var asked = new Asked(name, Asked.Kind.WORDS, word, "");
      if (word.length() > 4 && agreed(asked, least, most, 1.1)) {
        put(asked);
        return word;
      }
    }
    throw new IllegalStateException("no word for " + name);
  }

  /** A word for which Malha looks for other names too. */
  private void named() throws Exception {
    for (String word : corpus.vocabulary().subList(30, 20_000)) {
      var asked = new Asked("word with other names", Asked.Kind.WORDS, word, "");
      List<String> others = word.length() > 4 ? others(asked) : List.of();
      if (!others.isEmpty()) {
        put(new Asked(asked.name(), asked.kind(), word, "", others));
        return;
      }
    }
  }

  /** The other names, unless very much is found. */
  private List<String> others(Asked asked) throws Exception {
    var others = new ArrayList<String>();
    for (Engine engine : engines) {
      Answer answer = engine.ask(asked);
      if (answer.total() > 0.12 * items) {
        return List.of();
      }
      others.addAll(answer.others());
    }
    return others;
  }

  private void expression() throws Exception {
    for (String words : corpus.expressions()) {
      var asked = new Asked("phrase", Asked.Kind.PHRASE, words, "");
      if (agreed(asked, 0.001, 1, 1.1)) {
        put(asked);
        return;
      }
    }
    throw new IllegalStateException("no expression");
  }

  private void beginning() throws Exception {
    for (String word : corpus.vocabulary().subList(100, 20_000)) {
      if (word.length() > 6) {
        var asked = new Asked("beginning*", Asked.Kind.BEGINNING, word.substring(0, 5), "");
        if (agreed(asked, 0.01, 0.05, 1.15)) {
          put(asked);
          return;
        }
      }
    }
    throw new IllegalStateException("no beginning");
  }

  /** Two letters of a telling word are swapped; what is found differs from system to system. */
  private void typo() {
    for (String word : corpus.vocabulary().subList(1_000, 20_000)) {
      String swapped =
          word.length() > 8
              ? word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5)
              : word;
      boolean plain = word.chars().allMatch(c -> c < 128) && !word.endsWith("s");
      if (plain && !corpus.vocabulary().contains(swapped)) {
        put(new Asked("typing error", Asked.Kind.TYPO, swapped, ""));
        return;
      }
    }
  }

  private void put(Asked asked) {
    if (!asked.name().isEmpty()) {
      chosen.put(asked.name(), asked);
    }
  }

  private boolean agreed(Asked asked, double least, double most, double apart) throws Exception {
    var totals = new ArrayList<Integer>();
    for (Engine engine : engines) {
      Answer answer = engine.ask(asked);
      boolean alone = answer.others().isEmpty();
      if (answer.total() < least * items || answer.total() > most * items || !alone) {
        return false;
      }
      totals.add(answer.total());
    }
    List<Integer> sorted = totals.stream().sorted().toList();
    return sorted.get(sorted.size() - 1) <= apart * sorted.get(0);
  }

  /** Whether a system does this at all. */
  static boolean answers(String system, Asked asked) {
    return !(system.equals(Systems.POSTGRESQL) && asked.kind() == Asked.Kind.TYPO);
  }
}
