package org.malha.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long answers took in one round.
 *
 * @param median in milliseconds
 * @param slow in milliseconds, the 95th percentile
 */
record Times(double median, double slow) {
  private static final long WARM = 300_000_000;
  private static final long LONG = 1_000_000_000;

  /** Asks the same again and again, warm for 0.3 s and then for a second, as JMH does here. */
  static Times of(Engine engine, Asked asked) throws Exception {
    engine.ask(asked).check(asked, "solr");
    asked(engine, asked, WARM);
    long[] times = asked(engine, asked, LONG);
    Arrays.sort(times);
    return new Times(times[times.length / 2] / 1e6, times[(int) (times.length * 0.95)] / 1e6);
  }

  private static long[] asked(Engine engine, Asked asked, long nanos) throws Exception {
    long[] times = new long[1_000_000];
    int many = 0;
    long end = System.nanoTime() + nanos;
    long begin = System.nanoTime();
    while (begin < end && many < times.length) {
      engine.ask(asked);
      times[many++] = System.nanoTime() - begin;
      begin = System.nanoTime();
    }
    return Arrays.copyOf(times, many);
  }

  String line() {
    return String.format(Locale.ROOT, "%.6f\t%.6f", median, slow);
  }

  static Times read(String line) {
    String[] parts = line.split("\t", -1);
    return new Times(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }
}
