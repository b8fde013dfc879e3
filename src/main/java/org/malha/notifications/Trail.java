package org.malha.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.journal.Lookback;
import org.malha.journal.Rows;
import org.malha.journal.Rows.Row;

/**
 * Goes along the journal and has told what is new. A row whose telling fails keeps no other back:
 * it is owed, tried again, and holds the bookmark.
 */
final class Trail {
  private static final Logger LOG = Logger.getLogger(Trail.class.getName());
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);
  private static final Duration BETWEEN_SETTLING = Duration.ofMinutes(10);
  private static final int BATCH = 200;

  private final Rows rows;
  private final Teller teller;
  private final Clock clock;
  private final Map<Long, Instant> seen = new HashMap<>();
  private final Map<Long, Row> owed = new TreeMap<>();
  private final Lookback lookback = new Lookback();
  private @Nullable Instant at;
  private Instant tryAgain = Instant.EPOCH;
  private Instant settleAgain;

  Trail(Rows rows, Teller teller, Clock clock) {
    this.rows = rows;
    this.teller = teller;
    this.clock = clock;
    this.settleAgain = clock.instant().plus(BETWEEN_SETTLING);
  }

  /** Has told everything that was written since the last time. */
  void follow() {
    Instant now = clock.instant();
    Instant read = at == null ? teller.readTo() : at;
    Instant last = read.isAfter(now) ? now : read; // a clock that went back hides nothing
    if (!owed.isEmpty() && Lookback.due(tryAgain, BETWEEN_TRIES, now)) {
      tryAgain = now.plus(BETWEEN_TRIES);
      tell(List.copyOf(owed.values()));
    }
    boolean far = lookback.far(now);
    boolean told = read(last, lookback.from(last, far), now);
    if (far) {
      lookback.readFar(now);
      Instant old = last.minus(Lookback.REMEMBERED);
      seen.values().removeIf(when -> when.isBefore(old));
    }
    if (told) {
      remember();
    }
    if (Lookback.due(settleAgain, BETWEEN_SETTLING, now)) {
      settleAgain = now.plus(BETWEEN_SETTLING);
      teller.settle();
    }
  }

  private boolean read(Instant last, Instant from, Instant now) {
    boolean told = false;
    Instant moment = from;
    Instant reached = last;
    long id = 0;
    List<Row> read;
    do {
      read = rows.after(moment, id, BATCH);
      List<Row> fresh = read.stream().filter(row -> !seen.containsKey(row.id())).toList();
      tell(fresh);
      fresh.forEach(row -> seen.put(row.id(), row.at()));
      told |= !fresh.isEmpty();
      if (!read.isEmpty()) {
        moment = read.get(read.size() - 1).at();
        id = read.get(read.size() - 1).id();
        // A clock ahead of ours hides nothing.
        Instant most = moment.isAfter(now) ? now : moment;
        reached = most.isAfter(reached) ? most : reached;
      }
    } while (read.size() == BATCH);
    at = reached;
    return told;
  }

  /** If that fails, half of them by themselves. */
  private void tell(List<Row> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    try {
      teller.tell(fresh);
      fresh.forEach(row -> owed.remove(row.id()));
    } catch (RuntimeException e) {
      rows.latest(); // fails when the database does, for then all must wait
      if (fresh.size() > 1) {
        int half = fresh.size() / 2;
        tell(fresh.subList(0, half));
        tell(fresh.subList(half, fresh.size()));
      } else {
        owe(fresh.get(0), e);
      }
    }
  }

  private void owe(Row row, RuntimeException why) {
    boolean first = owed.put(row.id(), row) == null;
    LOG.log(
        first ? Level.WARNING : Level.FINE,
        "Nobody could be told of " + row.kind() + " " + row.subject() + " yet",
        why);
  }

  private void remember() {
    Instant until = at;
    for (Row row : owed.values()) {
      until = until == null || row.at().isBefore(until) ? row.at() : until;
    }
    if (until != null) {
      teller.reached(until);
    }
  }
}
