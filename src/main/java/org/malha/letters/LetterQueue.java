package org.malha.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.malha.traces.Tables;

/** The letters that wait, and how each try ended. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LetterQueue {
  /** Longer than a try can take; then whoever claimed it is thought dead. */
  static final Duration CLAIM = Duration.ofMinutes(10);

  /** How long it is remembered that a letter went, or did not. */
  static final Duration REMEMBERED = Duration.ofDays(90);

  private static final int MOST = 100;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Tables tables;

  /** The letters that may be tried now, the oldest first. */
  public List<Long> due(Instant now, int most) {
    return tables
        .rows(
            "select l.id as id from letters l where l.state = 'WAITING' and l.next_try_at <= ?"
                + " order by l.next_try_at, l.id limit "
                + most,
            moment(now))
        .stream()
        .map(row -> number(row, "id"))
        .toList();
  }

  /**
   * Claims a letter for one try. Of two nodes the database lets one have it: the other's update
   * waits for the row and finds that it does not wait any more.
   *
   * @return whether it may be written and sent here
   */
  public boolean claim(long id, Instant now) {
    return tables.change(
            """
            update letters set tries = tries + 1, next_try_at = ?
            where id = ? and state = 'WAITING' and next_try_at <= ?
            """,
            moment(now.plus(CLAIM)),
            id,
            moment(now))
        == 1;
  }

  /** Writes down how a try ended; whoever was erased meanwhile has no letters any more. */
  public void ended(long id, Consumer<OwedLetter> how) {
    Optional.ofNullable(em.find(OwedLetter.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(letter -> letter.state() == OwedLetter.State.WAITING)
        .ifPresent(how);
  }

  /** Forgets letters that ended long ago. */
  public int forget(Instant now) {
    return tables.change(
        "delete from letters where state <> 'WAITING' and closed_at < ?",
        moment(now.minus(REMEMBERED)));
  }

  /**
   * How it stands with all letters.
   *
   * @param oldest when the one that waits longest was due; null when none waits
   * @param givenUp how many were given up and are still remembered
   */
  public record Standing(long waiting, @Nullable Instant oldest, long givenUp) {
    /** For how many seconds the oldest has been waiting. */
    public long seconds(Instant now) {
      return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toSeconds());
    }
  }

  /** How it stands, in one statement. */
  @Transactional
  public Standing standing(Instant now) {
    Map<String, @Nullable Object> row =
        tables
            .rows(
                """
                select count(case when l.state = 'WAITING' then l.id end) as waiting,
                  min(case when l.state = 'WAITING' then l.due_at end) as oldest,
                  count(case when l.state = 'GIVEN_UP' then l.id end) as given
                from letters l
                where l.state = 'GIVEN_UP' or l.state = 'WAITING' and l.due_at <= ?
                """,
                moment(now))
            .get(0);
    return new Standing(
        number(row, "waiting"),
        row.get("oldest") instanceof String oldest ? Instant.parse(oldest) : null,
        number(row, "given"));
  }

  /** Letters that did not go at the first try or were given up, the newest first. */
  @Transactional
  public List<LetterQueuePage.Trouble> troubled() {
    return tables
        .rows(
            """
            select p.id as id, p.name as name, l.occasion as occasion, l.due_at as due,
              l.tries as tries, l.failure as failure, l.state as state
            from letters l join people p on p.id = l.person_id
            where l.state = 'GIVEN_UP' or l.state = 'WAITING' and l.failure <> ''
            order by l.due_at desc, l.id desc limit
            """
                + MOST)
        .stream()
        .map(
            row ->
                new LetterQueuePage.Trouble(
                    number(row, "id"),
                    String.valueOf(row.get("name")),
                    Occasion.valueOf(String.valueOf(row.get("occasion"))),
                    Instant.parse(String.valueOf(row.get("due"))),
                    number(row, "tries"),
                    String.valueOf(row.get("failure")),
                    "GIVEN_UP".equals(row.get("state"))))
        .toList();
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return row.get(column) instanceof Long number ? number : 0;
  }
}
