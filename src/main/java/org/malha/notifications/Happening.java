package org.malha.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once, and to whom it matters.
 *
 * @param key that it alone has, for good, such as {@code post:7}
 * @param once under which a person is told of it at most once; mostly the same
 * @param at when it happened
 * @param about what it is about
 * @param whom who is told, and as what; asked only when nobody has been told yet
 */
public record Happening(
    String key, String once, Instant at, About about, Supplier<Map<Long, Kind>> whom) {
  Happening(String key, Instant at, About about, Supplier<Map<Long, Kind>> whom) {
    this(key, key, at, about, whom);
  }

  /**
   * What a happening is about; each part may be absent.
   *
   * @param actor who did it
   * @param number of the post, where whoever reads that far has read what is told
   * @param subject what else is needed to find it: an invitation, a request, a report, a step
   */
  public record About(
      @Nullable Long actor,
      @Nullable Long group,
      @Nullable Long constraint,
      @Nullable Long discussion,
      @Nullable Long post,
      @Nullable Integer number,
      @Nullable Long subject) {
    /** Something in a group that is no thread of it. */
    static About group(@Nullable Long actor, long group, long subject) {
      return new About(actor, group, null, null, null, null, subject);
    }
  }
}
