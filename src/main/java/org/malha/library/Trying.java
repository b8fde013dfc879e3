package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.library.Adoption.Said;
import org.malha.web.Refusal;

/**
 * Saying for a municipality how a practice went there, saying it differently, and taking it back.
 * The practice is held meanwhile, so that two people of one municipality end with one account.
 */
@ApplicationScoped
@Transactional
public class Trying {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject People people;
  @Inject Journal journal;

  /** What municipalities say of a practice, with whoever said it. */
  public List<Adoption> of(long item) {
    return em.createQuery(
            """
            select a from Adoption a join fetch a.saidBy where a.item = :item
            order by a.saidAt desc, a.id desc
            """,
            Adoption.class)
        .setParameter("item", item)
        .getResultList();
  }

  /** What one municipality says of it, if it says anything. */
  public Optional<Adoption> of(long item, String dico) {
    return em.createQuery(
            "select a from Adoption a where a.item = :item and a.dico = :dico", Adoption.class)
        .setParameter("item", item)
        .setParameter("dico", dico)
        .getResultStream()
        .findFirst();
  }

  /** What it said before, newest first. */
  public List<PastAdoption> past(long item, String dico) {
    return em.createQuery(
            """
            select p from PastAdoption p join fetch p.saidBy join fetch p.endedBy
            where p.item = :item and p.dico = :dico order by p.endedAt desc, p.id desc
            """,
            PastAdoption.class)
        .setParameter("item", item)
        .setParameter("dico", dico)
        .getResultList();
  }

  /**
   * Says it, or says it anew. The same twice is once.
   *
   * @throws Refusal.Forbidden when the person does not speak for the municipality today
   */
  public void say(Person by, long item, String dico, Said said) {
    Person person = may(by, item, dico);
    Instant now = clock.instant();
    Optional<Adoption> current = of(item, dico);
    if (current.filter(a -> a.said().equals(said)).isPresent()) {
      return;
    }
    current.ifPresentOrElse(
        adoption -> {
          em.persist(new PastAdoption(adoption, false, person, now));
          adoption.say(said, person, now);
        },
        () -> em.persist(new Adoption(item, dico, said, person, now)));
    journal.changed("library", item);
  }

  /**
   * Takes it back; it stays among what was said before. Twice is once.
   *
   * @throws Refusal.Forbidden when the person does not speak for the municipality today
   */
  public void revoke(Person by, long item, String dico) {
    Person person = may(by, item, dico);
    of(item, dico)
        .ifPresent(
            adoption -> {
              em.persist(new PastAdoption(adoption, true, person, clock.instant()));
              em.remove(adoption);
              journal.changed("library", item);
            });
  }

  private Person may(Person by, long item, String dico) {
    Person person = people.byId(by.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
    boolean speaks =
        person.mandatesOn(today).stream()
            .anyMatch(mandate -> mandate.organisation().dico().filter(dico::equals).isPresent());
    if (!speaks) {
      throw new Refusal.Forbidden();
    }
    em.find(LibraryItem.class, item, LockModeType.PESSIMISTIC_WRITE);
    return person;
  }
}
