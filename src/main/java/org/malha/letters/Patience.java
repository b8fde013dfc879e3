package org.malha.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that did not go is tried again: soon at first, then ever less often. */
final class Patience {
  /** After so long nobody waits for it. */
  static final Duration IN_ALL = Duration.ofDays(3);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(8));

  private Patience() {}

  /**
   * The moment of the next try; empty when it is given up.
   *
   * @param tries how many have failed
   */
  static Optional<Instant> next(Instant due, int tries, Instant now) {
    Duration pause = PAUSES.get(Math.min(Math.max(tries, 1), PAUSES.size()) - 1);
    Instant next = now.plus(pause);
    return next.isAfter(due.plus(IN_ALL)) ? Optional.empty() : Optional.of(next);
  }
}
