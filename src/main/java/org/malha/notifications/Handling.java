package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.malha.accounts.Person;

/** What somebody does with what they were told; each of it twice is once. */
@ApplicationScoped
@Transactional
class Handling {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Marks a line as read. */
  void read(Person person, long burst, Instant now) {
    em.createQuery(
            """
            update Notification n set n.readAt = :now, n.keptUnread = false
            where n.personId = :person and n.burst = :burst and n.readAt is null
            """)
        .setParameter("now", now)
        .setParameter("person", person.id())
        .setParameter("burst", burst)
        .executeUpdate();
  }

  /** Keeps a line unread, even where its posts were read. */
  void keep(Person person, long burst) {
    em.createQuery(
            """
            update Notification n set n.readAt = null, n.keptUnread = true
            where n.personId = :person and n.burst = :burst
            """)
        .setParameter("person", person.id())
        .setParameter("burst", burst)
        .executeUpdate();
  }

  /** Marks everything as read that happened by a moment and was not put off. */
  void readAll(Person person, Instant until, Instant now) {
    em.createQuery(
            """
            update Notification n set n.readAt = :now, n.keptUnread = false
            where n.personId = :person and n.readAt is null and n.happenedAt <= :until
              and (n.snoozedUntil is null or n.snoozedUntil <= :now)
            """)
        .setParameter("now", now)
        .setParameter("until", until)
        .setParameter("person", person.id())
        .executeUpdate();
  }

  /** Takes back what was marked at this moment. */
  void undoReadAll(Person person, Instant at) {
    em.createQuery(
            """
            update Notification n set n.readAt = null
            where n.personId = :person and n.readAt = :at
            """)
        .setParameter("at", at)
        .setParameter("person", person.id())
        .executeUpdate();
  }

  /** Puts a line off until a moment; it comes back unread. */
  void putOff(Person person, long burst, Instant until) {
    em.createQuery(
            """
            update Notification n set n.snoozedUntil = :until, n.readAt = null,
              n.keptUnread = true
            where n.personId = :person and n.burst = :burst
            """)
        .setParameter("until", until)
        .setParameter("person", person.id())
        .setParameter("burst", burst)
        .executeUpdate();
  }

  /** Brings it back at once. */
  void bringBack(Person person, long burst) {
    em.createQuery(
            """
            update Notification n set n.snoozedUntil = null
            where n.personId = :person and n.burst = :burst
            """)
        .setParameter("person", person.id())
        .setParameter("burst", burst)
        .executeUpdate();
  }
}
