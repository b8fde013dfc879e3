package org.malha.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a case discussion, one after the other; the chair opens each. They follow the
 * sequence of collegial consultation, with the step of Open Dialogue in which whoever presents
 * listens.
 */
public enum Phase {
  /** The situation is read, and the invited say whether they take part. */
  PRESENTATION(7, Set.of(), Set.of()),
  /** Questions, no advice; whoever presents answers. */
  QUESTIONS(4, Set.of(Prompt.QUESTION), Set.of(Prompt.ANSWER)),
  /** What the others see in it; whoever presents only reads. */
  PERSPECTIVES(5, Set.of(Prompt.NOTICED, Prompt.HELPED, Prompt.RULE, Prompt.PERSON), Set.of()),
  /** What could be tried, and what the services could change. */
  PROPOSALS(5, Set.of(Prompt.TRY, Prompt.CHANGE, Prompt.ASK), Set.of()),
  /** The chair writes what stays; whoever presents says what they take along. */
  SYNTHESIS(5, Set.of(), Set.of(Prompt.TAKES)),
  /** Some time later: what became of it. */
  FOLLOW_UP(60, Set.of(), Set.of(Prompt.HAPPENED));

  private final int days;
  private final Set<Prompt> voices;
  private final Set<Prompt> presenter;

  Phase(int days, Set<Prompt> voices, Set<Prompt> presenter) {
    this.days = days;
    this.voices = voices;
    this.presenter = presenter;
  }

  /** How many days it lasts unless the chair says otherwise. */
  public int days() {
    return days;
  }

  /** What this part may say in it. */
  public Set<Prompt> prompts(Part part) {
    return switch (part) {
      case VOICE -> voices;
      case PRESENTER -> presenter;
      case CHAIR -> this == SYNTHESIS ? Set.of(Prompt.STAYS) : Set.of();
    };
  }

  /** Whether in it everybody speaks once before anybody speaks twice. */
  public boolean inTurns() {
    return !voices.isEmpty();
  }

  /** The one after it. */
  public Optional<Phase> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** The message key of its name. */
  public String key() {
    return "case.phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
