package org.malha.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * How far back whoever follows the journal reads again. A row may be committed later than others of
 * its time, or come from a node whose clock is behind, so the last seconds are read each time and
 * the last minutes now and then: each time, they would cost more than all that is new.
 */
public final class Lookback {
  /** A row that comes later than this after its moment is missed. */
  public static final Duration FAR = Duration.ofMinutes(2);

  /** Who remembers for so long which rows they have read knows those that come again. */
  public static final Duration REMEMBERED = FAR.multipliedBy(2);

  private static final Duration NEAR = Duration.ofSeconds(5);
  private static final Duration BETWEEN_FAR = Duration.ofSeconds(10);

  private Instant farAgain = Instant.EPOCH;

  /** Whether the last minutes are to be read: at first, and ten seconds after the last time. */
  public boolean far(Instant now) {
    return due(farAgain, BETWEEN_FAR, now);
  }

  /**
   * From when to read.
   *
   * @param reached the moment of the last row that was read
   * @param far whether the last minutes are to be read
   */
  public Instant from(Instant reached, boolean far) {
    return reached.minus(far ? FAR : NEAR);
  }

  /** The last minutes were read, to the end. */
  public void readFar(Instant now) {
    farAgain = now.plus(BETWEEN_FAR);
  }

  /** Whether a moment has come, or is further off than a clock that goes on can have set it. */
  public static boolean due(Instant moment, Duration ahead, Instant now) {
    return !now.isBefore(moment) || now.isBefore(moment.minus(ahead));
  }
}
