package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something was said in a room, without its words.
 *
 * @param answers the id of the question that it answers, if it answers one
 */
record Word(
    long id, long mask, Phase phase, Prompt prompt, @Nullable Long answers, LocalDate sentOn) {
  /** What was sent of these. */
  static List<Word> sent(List<Contribution> said) {
    return said.stream()
        .flatMap(
            one ->
                one.sentOn().stream()
                    .map(
                        day ->
                            new Word(
                                one.id(),
                                one.mask(),
                                one.phase(),
                                one.prompt(),
                                one.answers().orElse(null),
                                day)))
        .toList();
  }
}
