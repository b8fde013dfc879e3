package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.groups.Memberships;
import org.malha.groups.WorkingGroup;
import org.malha.journal.Journal;
import org.malha.web.Language;
import org.malha.web.Refusal;

/** Raising a constraint in a group. */
@ApplicationScoped
@Transactional
public class Raising {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Journal journal;

  /**
   * Raises a constraint. The same form sent twice raises one, even at the same moment.
   *
   * @param voice the mandate through which the person speaks, if through one
   * @param language in which the person writes
   * @param reportedId the reported constraint from which it is started, if from one
   * @throws Refusal.Forbidden when the person is no member of the group
   */
  public Constraint raise(
      Person by,
      @Nullable Mandate voice,
      WorkingGroup group,
      Description said,
      Language language,
      @Nullable String reportedId,
      String formKey) {
    if (memberships.of(group.id(), by.id()).isEmpty()) {
      throw new Refusal.Forbidden();
    }
    Person raiser = people.byId(by.id());
    em.lock(raiser, LockModeType.PESSIMISTIC_WRITE);
    return raised(raiser, formKey)
        .orElseGet(() -> keep(raiser, voice, group, said, language, reportedId, formKey));
  }

  private Constraint keep(
      Person raiser,
      @Nullable Mandate voice,
      WorkingGroup group,
      Description said,
      Language language,
      @Nullable String reportedId,
      String formKey) {
    Instant now = clock.instant();
    @Nullable Organisation speaksFor =
        voice == null ? null : em.find(Organisation.class, voice.organisation().id());
    WorkingGroup where = em.find(WorkingGroup.class, group.id());
    var constraint =
        new Constraint(where, said, language, reportedId, raiser, speaksFor, now, formKey);
    em.persist(constraint);
    em.persist(new Step(constraint, State.REGISTERED, "", raiser, now));
    em.flush();
    journal.changed("constraint", constraint.id());
    return constraint;
  }

  private Optional<Constraint> raised(Person by, String formKey) {
    return em.createQuery(
            "select c from Constraint c where c.raisedBy = :by and c.formKey = :key",
            Constraint.class)
        .setParameter("by", by)
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }
}
