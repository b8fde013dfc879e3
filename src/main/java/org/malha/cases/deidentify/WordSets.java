package org.malha.cases.deidentify;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets of words that stand in a list beside the rules: a line each, its name, a colon, the words.
 */
final class WordSets {
  private final Map<String, Set<String>> sets;

  private WordSets(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  /** Reads a list beside this class. */
  static WordSets read(String name) {
    return new WordSets(
        Phrases.lines(name).stream()
            .map(line -> line.split(": ", 2))
            .collect(
                Collectors.toUnmodifiableMap(
                    set -> set[0], set -> Sequence.set(Folding.fold(set[1])))));
  }

  /**
   * The words of a set, without accents.
   *
   * @throws IllegalArgumentException if the list has none of this name
   */
  Set<String> of(String set) {
    Set<String> words = sets.get(set);
    if (words == null) {
      throw new IllegalArgumentException(set);
    }
    return words;
  }
}
