package org.malha.bench;

import java.util.Set;

/**
 * A question that everybody has to answer.
 *
 * @param element the chosen element, or empty
 */
record Asked(String name, Kind kind, String words, String element) {
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
    return String.join("\t", name, kind.name(), words, element);
  }

  static Asked of(String line) {
    String[] parts = line.split("\t", -1);
    return new Asked(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3]);
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
