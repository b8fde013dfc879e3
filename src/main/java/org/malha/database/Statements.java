package org.malha.database;

/**
 * How many SQL statements the current thread has executed since it was last asked; counted while
 * testing only, and answered as {@code Server-Timing: sql;desc="n"}.
 */
public final class Statements {
  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private Statements() {}

  static void one() {
    COUNT.get()[0]++;
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
