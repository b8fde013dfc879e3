package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.malha.web.Refusal;

/**
 * Slows down whoever tries passwords: after {@link #MOST} wrong ones for an account, or {@link
 * #MOST_FROM_ONE_PLACE} from an address, within {@link #WINDOW}, nothing is tried any more. Written
 * in a transaction of its own, so that a refusal does not undo the count; subjects are kept as
 * hashes.
 */
@ApplicationScoped
public class Guesses {
  static final int MOST = 10;
  static final int MOST_FROM_ONE_PLACE = 50;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /**
   * Refuses when there were too many wrong guesses.
   *
   * @throws Refusal.TooMany while there were too many of late
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void allow(String account, String place) {
    if (since(account) >= MOST || since(place) >= MOST_FROM_ONE_PLACE) {
      throw new Refusal.TooMany("signin.throttled");
    }
  }

  private long since(String subject) {
    Instant now = clock.instant();
    return em.createQuery("select g from Guess g where g.about = :about", Guess.class)
        .setParameter("about", Secrets.hash(subject))
        .getResultStream()
        .filter(guess -> guess.late(now))
        .count();
  }

  /** Writes down a wrong guess, and forgets old ones. */
  @Transactional(TxType.REQUIRES_NEW)
  public void wrong(String account, String place) {
    Instant now = clock.instant();
    em.persist(new Guess(Secrets.hash(account), now));
    em.persist(new Guess(Secrets.hash(place), now));
    forgetOld(now);
  }

  /** Forgets what has long ceased to count. */
  @Transactional
  void forgetOld(Instant now) {
    em.createQuery("delete from Guess g where g.guessedAt < :before")
        .setParameter("before", now.minus(WINDOW.multipliedBy(4)))
        .executeUpdate();
  }

  /** A right password clears the account's count. */
  @Transactional(TxType.REQUIRES_NEW)
  public void right(String account) {
    em.createQuery("delete from Guess g where g.about = :about")
        .setParameter("about", Secrets.hash(account))
        .executeUpdate();
  }
}
