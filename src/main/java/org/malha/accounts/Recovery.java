package org.malha.accounts;

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
import org.malha.journal.Journal;
import org.malha.start.Settings;
import org.malha.web.Refusal;

/** Links with which people choose a new password when they have lost the old one. */
@ApplicationScoped
@Transactional
public class Recovery {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Settings settings;
  @Inject People people;
  @Inject Sessions sessions;
  @Inject ApiTokens tokens;
  @Inject Guesses guesses;

  /**
   * A link for one person, to be shown or mailed once. Those made before it open no more.
   *
   * @param by the administrator who makes it; nobody when the person asked for it
   * @throws Refusal.NotFound when there is nobody of this id
   * @throws Refusal.Conflict when the person has left
   */
  public String link(long personId, @Nullable Person by) {
    Person person = people.byId(personId);
    if (!person.present()) {
      throw new Refusal.Conflict("recovery.left");
    }
    Instant now = clock.instant();
    String code = Secrets.fresh();
    use(personId, now);
    @Nullable Person maker = by == null ? null : people.byId(by.id());
    em.persist(new PasswordReset(Secrets.hash(code), person, maker, now));
    journal.changed("person", personId);
    return settings.baseUrl() + "/recuperar/" + code;
  }

  /** Whose password a link lets choose; nobody's when it was used or is too old. */
  public Optional<Person> owner(String code) {
    return reset(code).map(PasswordReset::person);
  }

  /**
   * Chooses the new password, uses up the link, signs the person out everywhere and takes back
   * every API token.
   *
   * @throws Refusal.NotFound when the link opens no more
   */
  public void choose(String code, PasswordHash password) {
    PasswordReset reset = reset(code).orElseThrow(Refusal.NotFound::new);
    em.refresh(reset, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    if (!reset.open(now)) {
      throw new Refusal.NotFound();
    }
    Person person = reset.person();
    person.choosePassword(password);
    reset.use(now);
    sessions.endAll(person.id());
    tokens.revokeAll(person.id());
    guesses.right(person.email());
    journal.changed("person", person.id());
  }

  private Optional<PasswordReset> reset(String code) {
    return em.createQuery(
            "select r from PasswordReset r join fetch r.person where r.codeHash = :hash",
            PasswordReset.class)
        .setParameter("hash", Secrets.hash(code))
        .getResultStream()
        .filter(r -> r.open(clock.instant()))
        .findFirst();
  }

  private void use(long personId, Instant now) {
    em.createQuery(
            "update PasswordReset r set r.usedAt = :now where r.person.id = :id and r.usedAt is null")
        .setParameter("now", now)
        .setParameter("id", personId)
        .executeUpdate();
  }
}
