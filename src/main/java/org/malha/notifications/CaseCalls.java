package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.malha.cases.Call;
import org.malha.cases.Calls;
import org.malha.cases.Looked;

/**
 * Tells people that there is something to look at in the case rooms: one line without a room, a
 * phase, a part or a word, for everybody at the same moment and in the order of their ids (ADR
 * 0028). Nothing of a room goes through the journal; the line goes when they have looked, and while
 * it is there they are told again only when half of the time has gone for which a room waits.
 */
@ApplicationScoped
@Transactional
public class CaseCalls {
  private static final String KEY = "cases:";
  private static final Happening.About NOTHING =
      new Happening.About(null, null, null, null, null, null, null);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Calls calls;
  @Inject Clock clock;

  /** Tells what is owed on a morning, unless it was done. */
  @Transactional(TxType.REQUIRES_NEW)
  void call(LocalDate day) {
    Bookmark bookmark = hold();
    Optional<LocalDate> last = last();
    boolean done = last.filter(one -> !one.isBefore(day)).isPresent();
    if (!done && !Morning.of(day).isBefore(bookmark.begunAt())) {
      Instant now = clock.instant();
      SortedMap<Long, Call> called = calls.of(last.orElse(null), day);
      em.persist(new ToldHappening(KEY + day, now));
      forget(called, now);
      tell(called, new Happening(KEY + day, now, NOTHING, Map::of), now);
    }
  }

  private Bookmark hold() {
    return Optional.ofNullable(
            em.find(Bookmark.class, Bookmark.ONLY, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow();
  }

  private Optional<LocalDate> last() {
    return em.createQuery(
            "select t.happening from ToldHappening t where t.happening like 'cases:%'"
                + " order by t.happening desc",
            String.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(key -> LocalDate.parse(key.substring(KEY.length())));
  }

  /** What was read, is told anew or is nobody's business any more. */
  private void forget(SortedMap<Long, Call> called, Instant now) {
    List<Long> again =
        called.entrySet().stream()
            .filter(one -> one.getValue() == Call.AGAIN)
            .map(Map.Entry::getKey)
            .toList();
    em.createQuery(
            """
            delete from Notification n where n.kind = :cases and (n.readAt is not null
              or n.personId not in :all
              or n.personId in :again and (n.snoozedUntil is null or n.snoozedUntil <= :now))
            """)
        .setParameter("cases", Kind.CASES)
        .setParameter("all", called.isEmpty() ? Set.of(0L) : called.keySet())
        .setParameter("again", again.isEmpty() ? Set.of(0L) : again)
        .setParameter("now", now)
        .executeUpdate();
  }

  private void tell(SortedMap<Long, Call> called, Happening one, Instant now) {
    Set<Long> know =
        new HashSet<>(
            em.createQuery(
                    "select n.personId from Notification n where n.kind = :cases", Long.class)
                .setParameter("cases", Kind.CASES)
                .getResultList());
    called.forEach(
        (person, call) -> {
          if (call != Call.NONE && !know.contains(person)) {
            var notification = new Notification(person, Kind.CASES, one, now);
            em.persist(notification);
            notification.joins(null);
          }
        });
  }

  /** They have looked. */
  void looked(@Observes Looked event) {
    em.createQuery("delete from Notification n where n.personId = :person and n.kind = :cases")
        .setParameter("person", event.person())
        .setParameter("cases", Kind.CASES)
        .executeUpdate();
  }
}
