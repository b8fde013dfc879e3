package org.malha.bench;

import java.util.List;
import java.util.Set;

/**
 * A question that everybody has to answer.
 *
 * @param element the chosen element, or empty
 * @param others other names of the same thing, to be looked for too; Malha finds them by itself
 */
record Asked(String name, Kind kind, String words, String element, List<String> others) {
  /** How much another name counts beside the words. */
  static final float OTHER = 0.3f;

  /** A question for the words alone. */
  Asked(String name, Kind kind, String words, String element) {
    this(name, kind, words, element, List.of());
  }

  enum Kind {
    WORDS,
    PHRASE,
    BEGINNING,
    TYPO
  }

  /** The tokens of the reader: what is public and five groups. */
  static final Set<String> READER =
      Set.of("public", "group:3", "group:41", "group:77", "group:120", "group:199");

  static final Set<String> EVERYBODY = Set.of("public");

  /** How many are shown. */
  static final int SHOWN = 10;

  String line() {
    return String.join("\t", name, kind.name(), words, element, String.join("|", others));
  }

  static Asked of(String line) {
    String[] parts = line.split("\t", -1);
    List<String> others = parts[4].isEmpty() ? List.of() : List.of(parts[4].split("\\|"));
    return new Asked(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3], others);
  }

  /** As people type it. */
  String typed() {
    return switch (kind) {
      case PHRASE -> '"' + words + '"';
      case BEGINNING -> words + "*";
      default -> words;
    };
  }
}
