package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.malha.web.Refusal;

/**
 * Where programs come in that fetch the feeds of a person. Keys cannot be guessed; what is counted
 * here keeps a program that has run wild from being a burden, on this node and in memory alone.
 */
@ApplicationScoped
public class FeedDoor {
  /** How often a key opens within {@link #WINDOW}: four feeds twice a minute. */
  static final int MOST = 120;

  /** How many keys that open nothing may come from an address within {@link #WINDOW}. */
  static final int MOST_WRONG = 100;

  static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject CurrentViewer viewer;
  @Inject Origin origin;
  @Inject Clock clock;

  private final Turnstile keys = new Turnstile(MOST, WINDOW);
  private final Turnstile strangers = new Turnstile(MOST_WRONG, WINDOW);

  /**
   * Answers what is asked, as whoever the key belongs to. Where nothing is found, nobody has come:
   * the page that says so names no one.
   *
   * @throws Refusal.NotFound when the key opens nothing
   * @throws Refusal.TooMany when it was used too often of late, or too many wrong ones came from
   *     where it comes from
   */
  public <T> T within(String key, Supplier<T> asked) {
    enter(key);
    try {
      return asked.get();
    } catch (Refusal.NotFound e) {
      viewer.leave();
      throw e;
    }
  }

  private void enter(String key) {
    String place = origin.address();
    if (strangers.full(place, clock.instant())) {
      viewer.leave();
      throw new Refusal.TooMany("feeds.throttled");
    }
    if (!viewer.comesWithFeedKey(key)) {
      strangers.passes(place, clock.instant());
      throw new Refusal.NotFound();
    }
    if (!keys.passes(Secrets.hash(key), clock.instant())) {
      viewer.leave();
      throw new Refusal.TooMany("feeds.throttled");
    }
  }
}
