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
import org.malha.accounts.Fetch;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** Who asks to join which group. */
@ApplicationScoped
@Transactional
public class JoinRequests {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject People people;
  @Inject Memberships memberships;

  /**
   * Asks to join. Asking again while the first request waits changes nothing.
   *
   * @throws Refusal.Conflict when the person belongs already
   */
  public JoinRequest ask(WorkingGroup group, Person by, String reason) {
    em.find(WorkingGroup.class, group.id(), LockModeType.PESSIMISTIC_WRITE);
    if (memberships.of(group.id(), by.id()).isPresent()) {
      throw new Refusal.Conflict("group.join.already");
    }
    return waiting(group.id(), by.id())
        .orElseGet(
            () -> {
              var request =
                  new JoinRequest(
                      em.getReference(WorkingGroup.class, group.id()),
                      people.byId(by.id()),
                      reason,
                      clock.instant());
              em.persist(request);
              journal.changed("join-request", group.id());
              return request;
            });
  }

  /** Takes one's own request back; without one nothing happens. */
  public void withdraw(long groupId, Person by) {
    em.find(WorkingGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
    waiting(groupId, by.id())
        .ifPresent(request -> request.decide(false, people.byId(by.id()), clock.instant()));
  }

  /**
   * Admits or declines whoever asked. Deciding the same again changes nothing.
   *
   * @throws Refusal.NotFound when the group has no such request
   * @throws Refusal.Conflict when it was decided otherwise, or taken back, in the meantime
   */
  public JoinRequest decide(long groupId, long id, boolean admit, Person by) {
    em.find(WorkingGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
    JoinRequest request =
        em.createQuery(
                "select r from JoinRequest r join fetch r.person where r.id = :id and r.group.id = :group",
                JoinRequest.class)
            .setParameter("id", id)
            .setParameter("group", groupId)
            .getResultStream()
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    JoinRequest.State wanted = admit ? JoinRequest.State.ADMITTED : JoinRequest.State.DECLINED;
    if (request.state() == JoinRequest.State.WAITING) {
      settle(request, admit, people.byId(by.id()), groupId);
    } else if (request.state() != wanted) {
      throw new Refusal.Conflict("group.join.decided");
    }
    return request;
  }

  private void settle(JoinRequest request, boolean admit, Person by, long groupId) {
    request.decide(admit, by, clock.instant());
    if (admit) {
      memberships.admit(em.find(WorkingGroup.class, groupId), request.person(), false, by);
    }
    journal.changed("join-request", groupId);
  }

  /** Closes the request of somebody who came in by another way. */
  void overtaken(long groupId, Person person, Person by) {
    waiting(groupId, person.id()).ifPresent(request -> request.decide(true, by, clock.instant()));
  }

  /** A person's last request to join a group, if there was one. */
  public Optional<JoinRequest> last(long groupId, long personId) {
    return em.createQuery(
            """
            select r from JoinRequest r where r.group.id = :group and r.person.id = :person
            order by r.askedAt desc, r.id desc
            """,
            JoinRequest.class)
        .setParameter("group", groupId)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Optional<JoinRequest> waiting(long groupId, long personId) {
    return last(groupId, personId).filter(r -> r.state() == JoinRequest.State.WAITING);
  }

  /** Requests that wait for a decision, the oldest first, with people and mandates. */
  public List<JoinRequest> waiting(long groupId) {
    return Fetch.with(
            em.createQuery(
                """
                select r from JoinRequest r
                where r.group.id = :group and r.decidedAt is null and r.person.leftAt is null
                order by r.askedAt, r.id
                """,
                JoinRequest.class),
            "r.person.mandates.organisation")
        .setParameter("group", groupId)
        .getResultStream()
        .distinct()
        .toList();
  }

  /** How many requests wait for a decision. */
  public long count(long groupId) {
    return em.createQuery(
            """
            select count(r) from JoinRequest r
            where r.group.id = :group and r.decidedAt is null and r.person.leftAt is null
            """,
            Long.class)
        .setParameter("group", groupId)
        .getSingleResult();
  }

  /** How many requests wait in each of these groups; groups without any are left out. */
  public Map<Long, Long> counts(Collection<Long> groupIds) {
    return em.createQuery(
            """
            select r.group.id, count(r) from JoinRequest r
            where r.group.id in :groups and r.decidedAt is null and r.person.leftAt is null
            group by r.group.id
            """,
            Object[].class)
        .setParameter("groups", groupIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
