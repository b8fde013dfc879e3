package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/**
 * What an administrator changes about people. The portal is never left without an administrator,
 * and nobody locks themselves out.
 */
@ApplicationScoped
@Transactional
public class Administration {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Audit audit;
  @Inject People people;
  @Inject Organisations organisations;
  @Inject Sessions sessions;

  /** Lets a person speak for an organisation between two days, both included. */
  public void mandate(
      Person by,
      long personId,
      long organisationId,
      String title,
      LocalDate from,
      @Nullable LocalDate to) {
    Person person = people.byId(personId);
    Organisation organisation = organisations.byId(organisationId);
    person.mandate(organisation, title, from, to, people.byId(by.id()), clock.instant());
    audit.person(Deed.MANDATE_GIVEN, by.id(), personId, "", organisation.name());
    journal.changed("person", personId);
  }

  /**
   * Sets the last day of a mandate.
   *
   * @throws Refusal.NotFound when this person has no such mandate
   */
  public void endMandate(Person by, long personId, long mandateId, LocalDate lastDay) {
    Mandate mandate =
        people.whole(personId).mandates().stream()
            .filter(m -> m.id() == mandateId)
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    mandate.endOn(lastDay);
    String organisation = mandate.organisation().name();
    audit.person(Deed.MANDATE_ENDED, by.id(), personId, organisation, lastDay.toString());
    journal.changed("person", personId);
  }

  /** Gives a role; giving it twice changes nothing. */
  public void grant(Person by, long personId, Role role) {
    Person person = people.whole(personId);
    if (!person.has(role)) {
      person.grant(role, people.byId(by.id()), clock.instant());
      audit.person(Deed.ROLE_GIVEN, by.id(), personId, "", role.name());
    }
    journal.changed("person", personId);
  }

  /**
   * Takes a role back.
   *
   * @throws Refusal.Conflict when nobody else would administrate
   */
  public void revoke(Person by, long personId, Role role) {
    if (role == Role.ADMINISTRATOR) {
      keepAnother(personId);
    }
    Person person = people.whole(personId);
    if (person.has(role)) {
      person.revoke(role);
      audit.person(Deed.ROLE_TAKEN, by.id(), personId, role.name(), "");
    }
    journal.changed("person", personId);
  }

  /**
   * Lets a person go: every session ends, no sign-in and no key opens any more. What they wrote
   * stays.
   *
   * @throws Refusal.Conflict when it is the administrator themselves, or nobody else would
   *     administrate
   */
  public void letGo(Person by, long personId) {
    if (by.id() == personId) {
      throw new Refusal.Conflict("administration.yourself");
    }
    keepAnother(personId);
    people.byId(personId).leave(people.byId(by.id()), clock.instant());
    sessions.endAll(personId);
    audit.person(Deed.PERSON_LEFT, by.id(), personId, "", "");
    journal.changed("person", personId);
  }

  /** Lets somebody who had left sign in again. */
  public void takeBack(Person by, long personId) {
    people.byId(personId).comeBack();
    audit.person(Deed.PERSON_BACK, by.id(), personId, "", "");
    journal.changed("person", personId);
  }

  /** Signs a person out everywhere. */
  public void endSessions(Person by, long personId) {
    sessions.endAll(people.byId(personId).id());
    audit.person(Deed.SESSIONS_ENDED, by.id(), personId, "", "");
    journal.changed("person", personId);
  }

  /**
   * Makes sure that somebody else administrates. The rows are locked, so that two administrators
   * cannot take the role from each other.
   *
   * @throws Refusal.Conflict when nobody else would administrate
   */
  public void keepAnother(long personId) {
    boolean another =
        em.createQuery(
                "select g from RoleGrant g where g.role = :role order by g.id", RoleGrant.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .map(RoleGrant::person)
            .anyMatch(person -> person.id() != personId && person.present());
    if (!another && people.whole(personId).has(Role.ADMINISTRATOR)) {
      throw new Refusal.Conflict("administration.last");
    }
  }
}
