package org.malha.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what may be done or seen, in the transaction that changes it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Audit {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;

  /**
   * About a person.
   *
   * @param by who did it; null when the portal itself or nobody who is known
   * @param about null when nobody may be named any more
   * @param was a code or the name of an organisation, or empty; never what people wrote
   * @param became the same
   */
  public void person(
      Deed deed, @Nullable Long by, @Nullable Long about, String was, String became) {
    em.persist(new AuditRow(deed, clock.instant(), by, about, null, was, became));
  }

  /** About a group. */
  public void group(Deed deed, @Nullable Long by, long group, String was, String became) {
    em.persist(new AuditRow(deed, clock.instant(), by, null, group, was, became));
  }

  /** About a person in a group. */
  public void member(Deed deed, @Nullable Long by, long about, long group) {
    em.persist(new AuditRow(deed, clock.instant(), by, about, group, "", ""));
  }
}
