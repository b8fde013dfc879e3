package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts the invitations that go out by mail, so that no account can be made to flood others:
 * {@link #MOST} by one person and {@link #MOST_TO_ONE} to one address within {@link
 * Guesses#WINDOW}. Counted like wrong passwords, as hashes, on all nodes together.
 */
@ApplicationScoped
class Outgoing {
  static final int MOST = 30;
  static final int MOST_TO_ONE = 5;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Guesses guesses;

  /** Whether one more may go now, which then counts. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean one(@Nullable Long by, String to) {
    String sender = Secrets.hash("invites:" + by);
    String address = Secrets.hash("invited:" + to);
    if (of(sender) >= MOST || of(address) >= MOST_TO_ONE) {
      return false;
    }
    Instant now = clock.instant();
    em.persist(new Guess(sender, now));
    em.persist(new Guess(address, now));
    guesses.forgetOld(now);
    return true;
  }

  private long of(String about) {
    Instant now = clock.instant();
    return em.createQuery("select g from Guess g where g.about = :about", Guess.class)
        .setParameter("about", about)
        .getResultStream()
        .filter(guess -> guess.late(now))
        .count();
  }
}
