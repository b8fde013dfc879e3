package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.constraints.CoSignature.Said;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/**
 * Saying that a municipality has a constraint too, saying it differently, and taking it back. The
 * constraint is held meanwhile, so that two people of one municipality end with one co-signature.
 */
@ApplicationScoped
@Transactional
public class CoSigning {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Constraints constraints;
  @Inject Journal journal;

  /**
   * Signs for a municipality, or changes what it says. Saying the same twice is once.
   *
   * @throws Refusal.Forbidden when the person neither speaks for the municipality today nor
   *     facilitates the group
   * @throws Refusal.NotFound when the municipality is not of the group's territory
   */
  public void sign(Person by, long constraintId, String dico, Said said) {
    Constraint constraint = may(by, constraintId, dico);
    Person person = people.byId(by.id());
    boolean entered = !speaksFor(person, dico);
    Instant now = clock.instant();
    Optional<CoSignature> current = current(constraint, dico);
    if (current.filter(c -> c.said().equals(said) && c.entered() == entered).isPresent()) {
      return;
    }
    current.ifPresentOrElse(
        signature -> {
          em.persist(new PastCoSignature(signature, false, person, now));
          signature.say(said, entered, person, now);
        },
        () -> em.persist(new CoSignature(constraint, dico, said, entered, person, now)));
    journal.changed("constraint", constraintId);
  }

  /**
   * Takes back what a municipality said; it stays among its past co-signatures. Twice is once.
   *
   * @throws Refusal.Forbidden when the person neither speaks for the municipality today nor
   *     facilitates the group
   */
  public void revoke(Person by, long constraintId, String dico) {
    Constraint constraint = may(by, constraintId, dico);
    current(constraint, dico)
        .ifPresent(
            signature -> {
              Person person = people.byId(by.id());
              em.persist(new PastCoSignature(signature, true, person, clock.instant()));
              em.remove(signature);
              journal.changed("constraint", constraintId);
            });
  }

  /**
   * Undoes the last revocation of a municipality: what it said then, it says again.
   *
   * @throws Refusal.NotFound when it never said anything
   */
  public void restore(Person by, long constraintId, String dico) {
    Constraint constraint = may(by, constraintId, dico);
    if (current(constraint, dico).isEmpty()) {
      PastCoSignature last =
          constraints.pastCoSignatures(constraintId).stream()
              .filter(past -> past.dico().equals(dico) && past.revoked())
              .findFirst()
              .orElseThrow(Refusal.NotFound::new);
      sign(by, constraintId, dico, last.said());
    }
  }

  private Constraint may(Person by, long constraintId, String dico) {
    Found found = constraints.hold(by.id(), constraintId);
    Constraint constraint = found.constraint();
    boolean known =
        constraint.group().municipalities().contains(dico) || current(constraint, dico).isPresent();
    if (!known) {
      throw new Refusal.NotFound();
    }
    boolean own = found.reach().member() && speaksFor(people.byId(by.id()), dico);
    if (!own && !found.reach().facilitator()) {
      throw new Refusal.Forbidden();
    }
    return constraint;
  }

  private boolean speaksFor(Person person, String dico) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    return person.mandatesOn(today).stream()
        .anyMatch(mandate -> mandate.organisation().dico().filter(dico::equals).isPresent());
  }

  private Optional<CoSignature> current(Constraint constraint, String dico) {
    return em.createQuery(
            "select s from CoSignature s where s.constraint = :constraint and s.dico = :dico",
            CoSignature.class)
        .setParameter("constraint", constraint)
        .setParameter("dico", dico)
        .getResultStream()
        .findFirst();
  }
}
