package org.malha.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Whoever looks whether something is there, and makes it if not, takes the turn before looking: of
 * two nodes that start, or come to it, at the same moment one waits, and then finds it made.
 */
@ApplicationScoped
public class Turn {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Waits for the turn and keeps it until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void take() {
    if (em.find(StartTurn.class, StartTurn.ONLY, LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new IllegalStateException("start_turn has lost its row");
    }
  }
}
