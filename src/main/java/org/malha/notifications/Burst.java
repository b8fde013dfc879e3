package org.malha.notifications;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notifications that are shown as one.
 *
 * @param id of the first of them
 * @param shown the one that stands for them: the first that was not read, else the last
 * @param unread how many were not read
 * @param all how many there are
 * @param micros when the last of them happened, in microseconds since 1970
 */
record Burst(long id, long shown, int unread, int all, long micros) {
  /** Of the columns of {@link Inbox}: of all of them, and of those that are not read, if any. */
  static Burst of(Object[] all, Object @Nullable [] unread) {
    return new Burst(
        (Long) all[0],
        unread == null ? (Long) all[2] : (Long) unread[2],
        unread == null ? 0 : ((Number) unread[1]).intValue(),
        ((Number) all[1]).intValue(),
        (Long) all[3]);
  }

  /** Of notifications that are all unread, the oldest first. */
  static Burst ofUnread(List<Notification> all) {
    Notification first = all.get(0);
    Notification last = all.get(all.size() - 1);
    return new Burst(first.burst(), first.id(), all.size(), all.size(), last.happenedMicros());
  }

  /** When the last of them happened. */
  Instant last() {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** The key of the page that begins after it. */
  After key() {
    return new After(micros, id);
  }

  /** After which a page begins, in the order of the inbox. */
  record After(long micros, long id) {
    private static final After BEGINNING = new After(Long.MAX_VALUE, Long.MAX_VALUE);

    /** As it stands in an address. */
    String written() {
      return micros + "-" + id;
    }

    /** Reads what was written; the beginning where it is not that. */
    static After read(@Nullable String written) {
      if (written == null || !written.matches("[0-9]{1,18}-[0-9]{1,18}")) {
        return BEGINNING;
      }
      int between = written.indexOf('-');
      return new After(
          Long.parseLong(written.substring(0, between)),
          Long.parseLong(written.substring(between + 1)));
    }
  }
}
