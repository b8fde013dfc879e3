package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The signed-in browsers of people. */
@ApplicationScoped
@Transactional
public class Sessions {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /** Begins one and answers the token for its cookie, which is known nowhere else. */
  public String begin(Person person, String device) {
    String token = Secrets.fresh();
    Person attached = em.getReference(Person.class, person.id());
    em.persist(new Session(Secrets.hash(token), attached, device, clock.instant()));
    return token;
  }

  /** Writes down that a session was used. */
  @Transactional(TxType.REQUIRES_NEW)
  public void seen(String tokenHash, Instant now) {
    em.createQuery("update Session s set s.seenAt = :now where s.tokenHash = :hash")
        .setParameter("now", now)
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /** A person's sessions that are still alive, the last used first. */
  public List<Session> of(long personId) {
    Instant now = clock.instant();
    return em.createQuery(
            "select s from Session s join fetch s.person where s.person.id = :id order by s.seenAt desc",
            Session.class)
        .setParameter("id", personId)
        .getResultStream()
        .filter(s -> s.alive(now))
        .toList();
  }

  /** How many there are of all people, used or not. */
  public long alive() {
    Instant now = clock.instant();
    return em.createQuery(
            "select count(s) from Session s where s.endsAt > :now and s.seenAt > :idle", Long.class)
        .setParameter("now", now)
        .setParameter("idle", now.minus(Session.IDLE))
        .getSingleResult();
  }

  /** Ends one session of this person. */
  public void end(long personId, String tokenHash) {
    em.createQuery("delete from Session s where s.person.id = :id and s.tokenHash = :hash")
        .setParameter("id", personId)
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /** Ends every session of this person but one. */
  public void endOthers(long personId, String tokenHash) {
    em.createQuery("delete from Session s where s.person.id = :id and s.tokenHash <> :hash")
        .setParameter("id", personId)
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  /** Signs a person out everywhere. */
  public void endAll(long personId) {
    em.createQuery("delete from Session s where s.person.id = :id")
        .setParameter("id", personId)
        .executeUpdate();
  }
}
