package org.malha.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a room has heard so far.
 *
 * @param said everything, drafts included, in the order in which it was written
 * @param flags those that nobody has decided and those that were right, the oldest first
 */
record Heard(List<Contribution> said, List<Flag> flags) {
  /** The flags that nobody has decided. */
  List<Flag> waiting() {
    return flags.stream().filter(Flag::open).toList();
  }

  /** Why something stays hidden; empty where it is not, or where that is not decided yet. */
  Optional<Flag.Reason> upheld(Contribution one) {
    return one.hidden() ? upheld(Optional.of(one.id())) : Optional.empty();
  }

  /** Why the situation stays hidden, once its room is closed and that is decided. */
  Optional<Flag.Reason> upheld(CaseRoom room) {
    return room.hidden() ? upheld(Optional.empty()) : Optional.empty();
  }

  private Optional<Flag.Reason> upheld(Optional<Long> contribution) {
    List<Flag> about =
        flags.stream()
            .filter(flag -> flag.contribution().map(Contribution::id).equals(contribution))
            .toList();
    return about.stream().anyMatch(Flag::open)
        ? Optional.empty()
        : about.stream().max(Comparator.comparingLong(Flag::id)).map(Flag::reason);
  }

  /** Without what this seat said and stays hidden: it may say that anew. */
  List<Contribution> counting(Seat seat) {
    return said.stream().filter(one -> !one.of(seat) || upheld(one).isEmpty()).toList();
  }
}
