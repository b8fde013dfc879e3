package org.malha.cases.release;

import java.util.List;

/** What comes of asking for a release: the texts, or what is in the way. */
public sealed interface Outcome permits Released, Outcome.Refused {
  /** Not released; at least one obstacle. */
  record Refused(List<Obstacle> obstacles) implements Outcome {
    /** Keeps a copy. */
    public Refused {
      obstacles = List.copyOf(obstacles);
    }
  }
}
