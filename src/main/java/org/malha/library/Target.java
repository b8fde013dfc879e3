package org.malha.library;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text can point at: {@code [words](term:case-manager)}. */
public enum Target {
  TERM,
  PRACTICE,
  MODEL,
  CONSTRAINT,
  RECOMMENDATION,
  UNIT,
  FIGURE,
  COURSE,
  BACKGROUND,
  LESSON;

  /** All words that stand before the colon, as alternatives of a regular expression. */
  static final String WORDS =
      Arrays.stream(values()).map(Target::word).collect(Collectors.joining("|"));

  /** What stands before the colon. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<Target> of(String word) {
    return Arrays.stream(values()).filter(target -> target.word().equals(word)).findFirst();
  }

  /** Where an id in a list of practices leads: models stand there too. */
  static Target ofPractice(String id) {
    return id.startsWith("model-") ? MODEL : PRACTICE;
  }
}
