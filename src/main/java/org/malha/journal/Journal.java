package org.malha.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Writes down that a thing changed, in the transaction that changes it. */
@ApplicationScoped
public class Journal {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Event<Changed> told;

  /**
   * Adds a row.
   *
   * @param kind of the thing, such as {@code constraint} or {@code post}
   * @param subject its id
   */
  @Transactional(TxType.MANDATORY)
  public void changed(String kind, long subject) {
    em.persist(new JournalRow(kind, subject, clock.instant()));
    told.fire(new Changed(kind, subject));
  }
}
