package org.malha.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the talk in a room has come, without its words. */
final class Course {
  /** That a mask spoke in a phase. */
  private record Turn(long mask, Phase phase) {}

  private final Set<Turn> turns = new HashSet<>();
  private final Set<Long> answered = new HashSet<>();
  private final List<Long> questions = new ArrayList<>();
  private boolean flagged;
  private boolean asked;

  /** Something was sent. */
  void sent(long id, long mask, Phase phase, Prompt prompt, @Nullable Long answers) {
    turns.add(new Turn(mask, phase));
    if (prompt == Prompt.QUESTION) {
      questions.add(id);
    }
    if (answers != null) {
      answered.add(answers);
    }
  }

  /** A flag waits. */
  void flag() {
    flagged = true;
  }

  /** Somebody asks to open a mask. */
  void ask() {
    asked = true;
  }

  /** Whether the opening of a mask waits for a decision. */
  boolean asked() {
    return asked;
  }

  /** Whether a flag waits for a decision. */
  boolean flagged() {
    return flagged;
  }

  /** Whether a seat has said nothing in a phase, nor let it pass. */
  boolean silent(Seat seat, Phase phase) {
    return !turns.contains(new Turn(seat.mask(), phase));
  }

  /** Whether a question has no answer. */
  boolean unanswered() {
    return !answered.containsAll(questions);
  }
}
