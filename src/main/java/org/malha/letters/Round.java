package org.malha.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.mail.Failure;
import org.malha.mail.Letter;
import org.malha.mail.Mailer;

/**
 * What the postman does again and again. It remembers what it has looked at only to look at less:
 * another node, or this one after a start, may do all of it once more.
 */
final class Round {
  private static final Logger LOG = Logger.getLogger(Round.class.getName());
  private static final Duration AGAIN = Duration.ofMinutes(2);
  private static final Duration BETWEEN_WHOLE_DAYS = Duration.ofMinutes(10);
  private static final Duration BETWEEN_DIGESTS = Duration.ofSeconds(20);
  private static final int BATCH = 20;

  private final PostOffice office;
  private final LetterQueue queue;
  private final Scribe scribe;
  private final Mailer mailer;
  private final Clock clock;
  private final BooleanSupplier stopping;
  private final Map<String, LocalDate> made = new HashMap<>();
  private Instant wholeDayAgain = Instant.EPOCH;
  private Instant digestsAgain = Instant.EPOCH;

  Round(
      PostOffice office,
      LetterQueue queue,
      Scribe scribe,
      Mailer mailer,
      Clock clock,
      BooleanSupplier stopping) {
    this.office = office;
    this.queue = queue;
    this.scribe = scribe;
    this.mailer = mailer;
    this.clock = clock;
    this.stopping = stopping;
  }

  /** Makes what is owed and sends what is due; answers whether the mail server was there. */
  boolean go() {
    Instant now = clock.instant();
    makeUrgent(now);
    if (!now.isBefore(digestsAgain)) {
      makeDigests(now);
      digestsAgain = now.plus(BETWEEN_DIGESTS);
    }
    return send();
  }

  private void makeUrgent(Instant now) {
    boolean wholeDay = !now.isBefore(wholeDayAgain);
    Instant since = now.minus(wholeDay ? PostOffice.URGENT_FOR : AGAIN);
    while (office.makeUrgent(since, now) > 0 && !stopping.getAsBoolean()) {
      // The next batch, until there is none.
    }
    if (wholeDay) {
      wholeDayAgain = now.plus(BETWEEN_WHOLE_DAYS);
      queue.forget(now);
    }
  }

  private void makeDigests(Instant now) {
    for (ZoneId zone : office.zones()) {
      for (Rhythm rhythm : List.of(Rhythm.DAILY, Rhythm.WEEKLY)) {
        rhythm
            .last(zone, now)
            .filter(day -> rhythm.worthwhile(Rhythm.at(day, zone), now))
            .filter(day -> !day.equals(made.get(zone + " " + rhythm)))
            .ifPresent(
                day -> {
                  office.makeDigests(zone, rhythm, day, now);
                  made.put(zone + " " + rhythm, day);
                });
      }
    }
  }

  private boolean send() {
    List<Long> due;
    do {
      due = queue.due(clock.instant(), BATCH);
      for (long id : due) {
        if (stopping.getAsBoolean() || !tried(id)) {
          return stopping.getAsBoolean();
        }
      }
    } while (due.size() == BATCH);
    return true;
  }

  /** One try at one letter; answers whether others can be tried, too. */
  private boolean tried(long id) {
    if (!queue.claim(id, clock.instant())) {
      return true;
    }
    Optional<Letter> letter;
    try {
      letter = scribe.write(id);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Letter " + id + " could not be written", e);
      ended(id, new Failure(e.getClass().getSimpleName(), false));
      return true;
    }
    if (letter.isEmpty()) {
      queue.ended(id, owed -> owed.nothingToSay(clock.instant()));
      return true;
    }
    Optional<Failure> failure = mailer.deliver(letter.get());
    if (failure.isEmpty()) {
      queue.ended(id, owed -> owed.sent(clock.instant()));
      return true;
    }
    ended(id, failure.get());
    return !failure.get().nobodyThere();
  }

  private void ended(long id, Failure failure) {
    queue.ended(id, owed -> owed.failed(failure.kind(), clock.instant()));
  }
}
