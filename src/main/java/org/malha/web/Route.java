package org.malha.web;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** What was answered on one route: how often with which class of status, and how fast. */
public final class Route {
  private static final double[] LIMITS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
  private static final double NANOS = 1e9;

  private final LongAdder[] statuses = adders(6);
  private final LongAdder[] upTo = adders(LIMITS.length + 1);
  private final LongAdder nanos = new LongAdder();

  private static LongAdder[] adders(int count) {
    return IntStream.range(0, count).mapToObj(i -> new LongAdder()).toArray(LongAdder[]::new);
  }

  void answered(int status, long took) {
    statuses[Math.clamp(status / 100, 0, 5)].increment();
    int i = 0;
    while (i < LIMITS.length && took > LIMITS[i] * NANOS) {
      i++;
    }
    upTo[i].increment();
    nanos.add(took);
  }

  /** How many answers had a status of this class, 1 to 5. */
  public long withStatus(int hundreds) {
    return statuses[hundreds].sum();
  }

  /** The limits of {@link #within}, in seconds. */
  public static double[] limits() {
    return LIMITS.clone();
  }

  /**
   * How many answers took at most as long as each of the limits; the last number is that of all.
   */
  public long[] within() {
    long[] counts = new long[upTo.length];
    long sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += upTo[i].sum();
      counts[i] = sum;
    }
    return counts;
  }

  /** How long all of them took together. */
  public double seconds() {
    return nanos.sum() / NANOS;
  }
}
