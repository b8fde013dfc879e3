package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malha.journal.Journal;
import org.malha.web.Refusal;
import org.malha.web.Slug;

/**
 * All people with an account. Below their ids stands the row of those who have left for good, at
 * which their words point; nobody is told of it.
 */
@ApplicationScoped
@Transactional
public class People {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;

  /** Whether nobody has an account yet. */
  public boolean none() {
    return em.createQuery("select count(p) from Person p where p.id > 0", Long.class)
            .getSingleResult()
        == 0;
  }

  /**
   * The person of an id, attached to the transaction.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Person byId(long id) {
    return Optional.ofNullable(em.find(Person.class, id))
        .filter(person -> person.id() > 0)
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The person of an e-mail address, in whatever case it is written. */
  public Optional<Person> byEmail(String email) {
    return em.createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /**
   * The person of an id with everything that is said of them, for a page.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Person whole(long id) {
    return Fetch.with(
            em.createQuery("select p from Person p where p.id = :id and p.id > 0", Person.class),
            "p.mandates.organisation",
            "p.grants")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** Everybody, in alphabetical order, with roles and mandates. */
  public List<Person> all() {
    return Fetch.with(
            em.createQuery(
                "select distinct p from Person p where p.id > 0 order by p.sortKey, p.id",
                Person.class),
            "p.mandates.organisation",
            "p.grants")
        .getResultList();
  }

  /** The ids of those who have a role and may sign in, in their order. */
  public List<Long> holding(Role role) {
    return em.createQuery(
            """
            select p.id from Person p join p.grants g
            where g.role = :role and p.leftAt is null order by p.id
            """,
            Long.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** A new account, with a handle of its own made from the name. */
  public Person add(String name, String email, String jobTitle) {
    var person =
        new Person(
            name,
            freeHandle(name),
            email.strip().toLowerCase(Locale.ROOT),
            jobTitle,
            clock.instant());
    em.persist(person);
    journal.changed("person", person.id());
    return person;
  }

  private String freeHandle(String name) {
    String[] words = Slug.of(name).split("-");
    String wanted = words.length == 1 ? words[0] : words[0] + "." + words[words.length - 1];
    List<String> taken =
        em.createQuery("select p.handle from Person p where p.handle like :start", String.class)
            .setParameter("start", wanted + "%")
            .getResultList();
    String handle = wanted;
    for (int n = 2; taken.contains(handle); n++) {
      handle = wanted + n;
    }
    return handle;
  }
}
