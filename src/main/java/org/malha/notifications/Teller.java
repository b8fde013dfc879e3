package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.journal.Rows.Row;

/** Tells people what rows of the journal mean, all in one transaction, each happening once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Teller {
  /** So many posts back somebody was told of a thread if they are told of it at all. */
  private static final int RECENT = 50;

  /** Not JPQL: what EclipseLink makes of it compares two columns with one, and H2 refuses. */
  static final String SETTLING =
      """
      update notifications set read_at = current_timestamp
      where read_at is null and not kept_unread and post_number is not null
        and exists (select 1 from read_marks r
          where r.discussion_id = notifications.discussion_id
            and r.person_id = notifications.person_id
            and r.last_number >= notifications.post_number)
      """;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject @Any Instance<Happenings> rooms;

  /** Where to go on reading. */
  Instant readTo() {
    return Optional.ofNullable(em.find(Bookmark.class, Bookmark.ONLY)).orElseThrow().readTo();
  }

  /** Remembers that everything up to this moment was told. */
  void reached(Instant moment) {
    hold().moveTo(moment);
  }

  /**
   * Marks as read what people have read where it stands, so that it need not be looked at again.
   */
  void settle() {
    em.createNativeQuery(SETTLING).executeUpdate();
  }

  /** Tells what these rows mean and nobody has been told. */
  void tell(List<Row> rows) {
    Bookmark bookmark = hold();
    Map<String, Happening> happened = happened(rows, bookmark.begunAt());
    told(happened.keySet()).forEach(happened::remove);
    happened.values().forEach(this::tell);
  }

  private Bookmark hold() {
    return Optional.ofNullable(
            em.find(Bookmark.class, Bookmark.ONLY, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow();
  }

  /** By key and in the order of the journal; a thing that changed often is asked for once. */
  private Map<String, Happening> happened(List<Row> rows, Instant begun) {
    var things = new HashSet<String>();
    var happened = new LinkedHashMap<String, Happening>();
    for (Row row : rows) {
      if (things.add(row.kind() + ":" + row.subject())) {
        rooms.stream()
            .filter(room -> room.kind().equals(row.kind()))
            .flatMap(room -> room.of(row.subject(), row.at()).stream())
            .filter(one -> !one.at().isBefore(begun))
            .forEach(one -> happened.putIfAbsent(one.key(), one));
      }
    }
    return happened;
  }

  private Set<String> told(Collection<String> keys) {
    return keys.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select t.happening from ToldHappening t where t.happening in :keys",
                    String.class)
                .setParameter("keys", keys)
                .getResultList());
  }

  private void tell(Happening one) {
    Instant now = clock.instant();
    em.persist(new ToldHappening(one.key(), now));
    Map<Long, Kind> whom = new HashMap<>(one.whom().get());
    if (whom.isEmpty()) {
      return;
    }
    already(one.once()).forEach(whom::remove);
    Map<Long, Long> bursts = bursts(one, whom);
    whom.forEach(
        (person, kind) -> {
          var notification = new Notification(person, kind, one, now);
          em.persist(notification);
          notification.joins(bursts.get(person));
        });
    em.flush(); // the next happening of the same thread looks for these
  }

  /** A post whose words were changed may name somebody who knows of it already. */
  private List<Long> already(String once) {
    return em.createQuery(
            "select n.personId from Notification n where n.happening = :once", Long.class)
        .setParameter("once", once)
        .getResultList();
  }

  /**
   * The bursts that the new post of a thread joins, by person: those of the posts just before it,
   * so that this costs the same in a thread of any length.
   */
  private Map<Long, Long> bursts(Happening one, Map<Long, Kind> whom) {
    Set<Long> people =
        whom.entrySet().stream()
            .filter(entry -> entry.getValue() == Kind.POST)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    @Nullable Integer number = one.about().number();
    if (people.isEmpty() || number == null) {
      return Map.of();
    }
    return em.createQuery(
            """
            select n.personId, max(n.burst) from Notification n
              left join ReadMark r on r.key.discussionId = n.discussionId
                and r.key.personId = n.personId
            where n.discussionId = :discussion and n.postNumber > :recent
              and n.kind = :kind and n.personId in :people
              and n.readAt is null and n.snoozedUntil is null
              and (r.lastNumber is null or n.postNumber > r.lastNumber)
            group by n.personId
            """,
            Object[].class)
        .setParameter("discussion", one.about().discussion())
        .setParameter("recent", number - RECENT)
        .setParameter("kind", Kind.POST)
        .setParameter("people", people)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
