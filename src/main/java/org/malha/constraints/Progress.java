package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** Taking a constraint on, to its end and back, and keeping what is said about it up to date. */
@ApplicationScoped
@Transactional
public class Progress {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Constraints constraints;
  @Inject Journal journal;

  /**
   * Takes a constraint to another state. Sending the same form twice moves it once.
   *
   * @param note the outcome where the state is an end, which must be there; else a few words or
   *     none
   * @throws Refusal.Forbidden when the person may not take it there
   * @throws Refusal.Conflict when there is no way there from where it is by now
   */
  public void move(Person by, long constraintId, State to, String note) {
    Found found = constraints.hold(by.id(), constraintId);
    Constraint constraint = found.constraint();
    if (constraint.state() == to) {
      return;
    }
    if (!constraint.state().next().contains(to)) {
      throw new Refusal.Conflict("constraint.moved");
    }
    if (!constraint.movableBy(by.id(), found.reach(), to)) {
      throw new Refusal.Forbidden();
    }
    em.persist(constraint.move(to, note, people.byId(by.id()), clock.instant()));
    journal.changed("constraint", constraintId);
  }

  /**
   * Changes what is said about a constraint.
   *
   * @param seen the version that the author of the change had before them
   * @throws Refusal.Forbidden when the person may not change it
   * @throws Refusal.Conflict when somebody else changed it meanwhile
   */
  public Constraint revise(Person by, long constraintId, Description said, int seen) {
    Found found = constraints.hold(by.id(), constraintId);
    Constraint constraint = found.constraint();
    if (!constraint.editableBy(by.id(), found.reach())) {
      throw new Refusal.Forbidden();
    }
    if (!constraint.description().equals(said)) {
      constraint.revise(said, seen, people.byId(by.id()), clock.instant());
      journal.changed("constraint", constraintId);
    }
    return constraint;
  }
}
