package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.journal.Journal;

/** Who belongs to which group. */
@ApplicationScoped
@Transactional
public class Memberships {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;

  /** The members of a group with their people and mandates, in alphabetical order. */
  public List<Membership> of(long groupId) {
    return em.createQuery(
            """
            select distinct m from Membership m join fetch m.person p
              left join fetch p.mandates d left join fetch d.organisation
            where m.group.id = :group order by p.sortKey, p.id
            """,
            Membership.class)
        .setParameter("group", groupId)
        .getResultList();
  }

  /** A person's membership of a group, if there is one. */
  public Optional<Membership> of(long groupId, long personId) {
    return em.createQuery(
            "select m from Membership m where m.group.id = :group and m.person.id = :person",
            Membership.class)
        .setParameter("group", groupId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** Takes a person in; somebody who belongs already stays as they are. */
  public Membership admit(
      WorkingGroup group, Person person, boolean facilitator, @Nullable Person by) {
    return of(group.id(), person.id())
        .orElseGet(
            () -> {
              var membership = new Membership(group, person, facilitator, by, clock.instant());
              em.persist(membership);
              em.flush();
              journal.changed("membership", group.id());
              return membership;
            });
  }
}
