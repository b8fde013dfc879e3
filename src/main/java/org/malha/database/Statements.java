package org.malha.database;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many SQL statements were executed: by the current thread since it was last asked (answered
 * while testing as {@code Server-Timing: sql;desc="n"}), and by all since the start.
 */
public final class Statements {
  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private static final LongAdder ALL = new LongAdder();

  private Statements() {}

  static void one() {
    ALL.increment();
    COUNT.get()[0]++;
  }

  /** Statements of all threads since the portal started. */
  public static long all() {
    return ALL.sum();
  }

  /** Begins again at zero. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  /** Statements since the last reset on this thread. */
  public static int count() {
    return COUNT.get()[0];
  }
}
