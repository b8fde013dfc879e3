package org.malha.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose turn it is: everybody speaks once before anybody speaks twice. Whoever says nothing is
 * waited for until half of the phase has gone, so that one silence does not silence all.
 *
 * @param said what was sent in this phase, passing included
 * @param voices the seats of voices that are taken
 */
record Turns(Sitting stage, List<Contribution> said, List<Seat> voices, LocalDate today) {
  /** Whether it is this voice's turn. */
  boolean has(Seat seat) {
    long own = count(seat);
    return stage.pastHalf(today) || voices.stream().allMatch(other -> count(other) >= own);
  }

  /** How many voices have spoken or passed. */
  long spoken() {
    return voices.stream().filter(voice -> count(voice) > 0).count();
  }

  /** Whether everybody has spoken or passed. */
  boolean all() {
    return spoken() == voices.size();
  }

  private long count(Seat seat) {
    return said.stream().filter(one -> one.of(seat)).count();
  }
}
