package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Person;
import org.malha.groups.Visibility;
import org.malha.notifications.Kind.Shown;
import org.malha.web.Refusal;

/**
 * What the viewer has been told, as far as they may still be told it: whatever they may no longer
 * read is neither shown nor counted.
 */
@ApplicationScoped
@Transactional
public class Inbox {
  /** How many lines stand on a page. */
  static final int PAGE = 20;

  /** {@code n} with everything on which showing it depends. */
  static final String JOINED =
      """
      from Notification n left join WorkingGroup g on g.id = n.groupId
        left join Membership m on m.group = g and m.person.id = :viewer
        left join Withdrawal w on w.postId = n.postId
        left join Hiding h on h.postId = n.postId
        left join ReadMark r on r.key.discussionId = n.discussionId
          and r.key.personId = n.personId
        left join JoinRequest j on j.id = n.subjectId and n.kind = %s
        left join Report rp on rp.id = n.subjectId and n.kind = %s
        left join Invitation i on i.id = n.subjectId and n.kind = %s
      """
          .formatted(Kind.JOIN_ASKED.inQuery(), Kind.REPORTED.inQuery(), Kind.INVITED.inQuery());

  /** Whose it is, and that they may still be told it. */
  static final String TOLD =
      """
      where n.personId = :viewer
        and (n.kind in %3$s and %1$s
            and w.postId is null and (h.postId is null or m.facilitator = true)
          or n.kind in %4$s and %1$s
          or n.kind in %5$s and m.facilitator = true
          or n.kind in %6$s and %2$s
          or n.kind in %7$s
          or n.kind = %8$s and i.acceptedAt is null and i.revokedAt is null
            and i.expiresAt > :now)
      """
          .formatted(
              Visibility.READ,
              Visibility.KNOWN_TO_PEOPLE,
              Kind.shownTo(Shown.READERS),
              Kind.shownTo(Shown.AFFECTED),
              Kind.shownTo(Shown.FACILITATORS),
              Kind.shownTo(Shown.KNOWERS),
              Kind.shownTo(Shown.CALLED),
              Kind.INVITED.inQuery());

  private static final String FROM = JOINED + TOLD;
  static final String DUE = " and (n.snoozedUntil is null or n.snoozedUntil <= :now)";
  private static final String PUT_OFF = " and n.snoozedUntil > :now";

  /** Where the person has read the post, or somebody has decided what waited, it is read. */
  static final String UNREAD =
      """
      n.readAt is null and (n.keptUnread = true
        or (n.postNumber is null or r.lastNumber is null or n.postNumber > r.lastNumber)
          and j.decidedAt is null and rp.decidedAt is null)
      """;

  private static final String BURSTS =
      "select n.burst, count(n.id), max(n.id), max(n.happenedMicros) " + FROM;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Clock clock;

  /** How many lines are not read, in one statement. */
  public int unread() {
    return asked("select count(distinct n.burst) " + FROM + DUE + " and " + UNREAD, Long.class)
        .getSingleResult()
        .intValue();
  }

  /**
   * The lines that follow a key, the newest first: a page and one more if there is one.
   *
   * @param putOff those that were put off and are not due, instead of the others
   */
  List<Burst> bursts(Burst.After after, boolean putOff) {
    return withUnread(
        asked(
                BURSTS
                    + (putOff ? PUT_OFF : DUE)
                    + """
                     group by n.burst
                    having max(n.happenedMicros) < :last
                      or max(n.happenedMicros) = :last and n.burst < :after
                    order by max(n.happenedMicros) desc, n.burst desc
                    """,
                Object[].class)
            .setParameter("last", after.micros())
            .setParameter("after", after.id())
            .setMaxResults(PAGE + 1)
            .getResultList());
  }

  /**
   * One line of the viewer's, due or not.
   *
   * @throws Refusal.NotFound when there is none that may be shown
   */
  Burst burst(long id) {
    return withUnread(
            asked(BURSTS + " and n.burst = :burst group by n.burst", Object[].class)
                .setParameter("burst", id)
                .getResultList())
        .stream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The same with what of them is not read. */
  private List<Burst> withUnread(List<Object[]> bursts) {
    if (bursts.isEmpty()) {
      return List.of();
    }
    Map<Object, Object[]> unread =
        asked(
                "select n.burst, count(n.id), min(n.id) "
                    + FROM
                    + " and "
                    + UNREAD
                    + " and n.burst in :bursts group by n.burst",
                Object[].class)
            .setParameter("bursts", bursts.stream().map(row -> row[0]).toList())
            .getResultStream()
            .collect(Collectors.toMap(row -> row[0], Function.identity()));
    return bursts.stream().map(row -> Burst.of(row, unread.get(row[0]))).toList();
  }

  /** What else a line that stands alone is about. */
  long subject(long id) {
    return Optional.ofNullable(em.find(Notification.class, id))
        .flatMap(Notification::subject)
        .orElseThrow(Refusal.NotFound::new);
  }

  /** What somebody was told between two moments and has not read, the oldest first; for letters. */
  public List<Notification> unread(Person person, Instant from, Instant until) {
    return asked(
            person.id(),
            "select n "
                + FROM
                + DUE
                + " and "
                + UNREAD
                + " and n.toldAt >= :from and n.toldAt < :until order by n.happenedAt, n.id",
            Notification.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** A query over these joins and conditions, for the viewer. */
  <T> TypedQuery<T> asked(String query, Class<T> type) {
    return asked(viewer.id(), query, type);
  }

  private <T> TypedQuery<T> asked(long person, String query, Class<T> type) {
    return em.createQuery(query, type)
        .setParameter("viewer", person)
        .setParameter("now", clock.instant());
  }
}
