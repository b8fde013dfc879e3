package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Fetch;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** Who belongs to which group. Changes to one group wait for each other. */
@ApplicationScoped
@Transactional
public class Memberships {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Audit audit;
  @Inject People people;

  /** The members of a group with their people and mandates, in alphabetical order. */
  public List<Membership> of(long groupId) {
    return Fetch.with(
            em.createQuery(
                """
                select m from Membership m where m.group.id = :group and m.person.leftAt is null
                order by m.person.sortKey, m.person.id
                """,
                Membership.class),
            "m.person.mandates.organisation")
        .setParameter("group", groupId)
        .getResultStream()
        .distinct()
        .toList();
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

  /** How many people belong to a group. */
  public long count(long groupId) {
    return em.createQuery(
            "select count(m) from Membership m where m.group.id = :group and m.person.leftAt is null",
            Long.class)
        .setParameter("group", groupId)
        .getSingleResult();
  }

  /** How many people belong to each of these groups. */
  public Map<Long, Long> counts(Collection<Long> groupIds) {
    return em.createQuery(
            """
            select m.group.id, count(m) from Membership m
            where m.group.id in :groups and m.person.leftAt is null group by m.group.id
            """,
            Object[].class)
        .setParameter("groups", groupIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** Takes a person in; somebody who belongs already stays as they are. */
  public Membership admit(
      WorkingGroup group, Person person, boolean facilitator, @Nullable Person by) {
    hold(group.id());
    return of(group.id(), person.id())
        .orElseGet(
            () -> {
              var membership = new Membership(group, person, facilitator, by, clock.instant());
              em.persist(membership);
              em.flush();
              @Nullable Long admitter = by == null ? null : by.id();
              audit.member(Deed.MEMBER_IN, admitter, person.id(), group.id());
              journal.changed("membership", group.id());
              return membership;
            });
  }

  /**
   * Makes a member a facilitator, or an ordinary member again.
   *
   * @param by who does it; null when nobody but the portal
   * @throws Refusal.NotFound when the person does not belong
   * @throws Refusal.Conflict when nobody would facilitate any more
   */
  public Membership facilitate(
      long groupId, long personId, boolean facilitator, @Nullable Person by) {
    hold(groupId);
    Membership membership = of(groupId, personId).orElseThrow(Refusal.NotFound::new);
    if (!facilitator && lastFacilitator(membership)) {
      throw new Refusal.Conflict("group.last-facilitator");
    }
    if (membership.facilitator() != facilitator) {
      Deed deed = facilitator ? Deed.FACILITATION_GIVEN : Deed.FACILITATION_TAKEN;
      audit.member(deed, by == null ? null : by.id(), personId, groupId);
    }
    membership.facilitator(facilitator);
    journal.changed("membership", groupId);
    return membership;
  }

  /**
   * Ends a membership: the person leaves, or somebody else removes them. The last facilitator stays
   * as long as there are others.
   *
   * @throws Refusal.NotFound when the person does not belong
   * @throws Refusal.Conflict when the others would be left without a facilitator
   */
  public Membership end(long groupId, long personId, Person by) {
    hold(groupId);
    Membership membership = of(groupId, personId).orElseThrow(Refusal.NotFound::new);
    if (lastFacilitator(membership) && count(groupId) > 1) {
      throw new Refusal.Conflict("group.last-facilitator");
    }
    em.persist(new PastMembership(membership, people.byId(by.id()), clock.instant()));
    em.remove(membership);
    audit.member(Deed.MEMBER_OUT, by.id(), personId, groupId);
    journal.changed("membership", groupId);
    return membership;
  }

  /**
   * Takes a removal back: the person belongs as before, since when they did.
   *
   * @throws Refusal.NotFound when the person was not removed, or left by themselves
   */
  public Membership restore(long groupId, long personId, Person by) {
    hold(groupId);
    Optional<Membership> already = of(groupId, personId);
    if (already.isPresent()) {
      return already.get();
    }
    Membership membership =
        em.createQuery(
                """
                select p from PastMembership p where p.group.id = :group and p.person.id = :person
                order by p.endedAt desc, p.id desc
                """,
                PastMembership.class)
            .setParameter("group", groupId)
            .setParameter("person", personId)
            .setMaxResults(1)
            .getResultStream()
            .filter(PastMembership::removed)
            .findFirst()
            .orElseThrow(Refusal.NotFound::new)
            .again(people.byId(by.id()));
    em.persist(membership);
    audit.member(Deed.MEMBER_BACK, by.id(), personId, groupId);
    journal.changed("membership", groupId);
    return membership;
  }

  /** Whether nobody else facilitates the group. */
  private boolean lastFacilitator(Membership membership) {
    return membership.facilitator()
        && em.createQuery(
                    """
                    select count(m) from Membership m
                    where m.group = :group and m.facilitator = true and m.person.leftAt is null and m <> :this
                    """,
                    Long.class)
                .setParameter("group", membership.group())
                .setParameter("this", membership)
                .getSingleResult()
            == 0;
  }

  private void hold(long groupId) {
    em.find(WorkingGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
  }
}
