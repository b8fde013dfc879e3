package org.malha.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts who passes within a window of time that begins with the first of them. It remembers the
 * last thousands of names alone: whoever is forgotten begins anew.
 */
final class Turnstile {
  private static final int REMEMBERED = 10_000;

  private final int most;
  private final Duration window;
  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Count(Instant since, int passed) {}

  Turnstile(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  /** Whether nobody of this name passes any more at present. */
  synchronized boolean full(String name, Instant now) {
    return count(name, now).passed() >= most;
  }

  /** Counts one more; answers whether they may pass. */
  synchronized boolean passes(String name, Instant now) {
    Count before = count(name, now);
    if (before.passed() >= most) {
      return false;
    }
    counts.remove(name); // so that it is the youngest again
    counts.put(name, new Count(before.since(), before.passed() + 1));
    return true;
  }

  private Count count(String name, Instant now) {
    Count count = counts.get(name);
    return count == null || !now.isBefore(count.since().plus(window)) ? new Count(now, 0) : count;
  }
}
