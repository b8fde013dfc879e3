package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Destination;
import org.malha.accounts.Fetch;
import org.malha.accounts.Invitation;
import org.malha.accounts.InvitationAccepted;
import org.malha.accounts.Invitations;
import org.malha.accounts.Organisation;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/** Ways into groups. */
@ApplicationScoped
@Transactional
public class GroupInvitations implements Destination {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject People people;
  @Inject Invitations invitations;
  @Inject Memberships memberships;
  @Inject JoinRequests requests;

  /**
   * Invites an address into a group. Whoever was invited before and has not answered gets a new
   * link; the old one opens no more.
   */
  public Invitations.Sent invite(
      WorkingGroup group,
      String email,
      String name,
      @Nullable Organisation organisation,
      String title,
      boolean facilitator,
      Person by) {
    Person inviter = people.byId(by.id());
    unanswered(group.id()).stream()
        .filter(earlier -> earlier.invitation().email().equals(email))
        .forEach(earlier -> invitations.revoke(earlier.id(), inviter));
    Invitations.Sent sent = invitations.invite(email, name, organisation, title, null, inviter);
    em.flush();
    em.persist(
        new GroupInvitation(
            sent.invitation(), em.getReference(WorkingGroup.class, group.id()), facilitator));
    journal.changed("group-invitation", group.id());
    return sent;
  }

  /**
   * A new link for an invitation whose first link was lost.
   *
   * @throws Refusal.NotFound when the group has no such invitation, or it was accepted or revoked
   */
  public Invitations.Sent renew(long groupId, long id) {
    return invitations.renew(unanswered(groupId, id).id());
  }

  /**
   * Takes an invitation back; a second time changes nothing.
   *
   * @throws Refusal.NotFound when the group has no such invitation
   */
  public Invitation revoke(long groupId, long id, Person by) {
    GroupInvitation found =
        byId(id).filter(i -> i.group().id() == groupId).orElseThrow(Refusal.NotFound::new);
    invitations.revoke(id, by);
    journal.changed("group-invitation", groupId);
    return found.invitation();
  }

  /** Invitations that nobody has answered, those that have expired too, the newest first. */
  public List<GroupInvitation> unanswered(long groupId) {
    return Fetch.with(
            em.createQuery(
                """
                select gi from GroupInvitation gi
                where gi.group.id = :group
                  and gi.invitation.acceptedAt is null and gi.invitation.revokedAt is null
                order by gi.invitation.invitedAt desc, gi.id desc
                """,
                GroupInvitation.class),
            "gi.invitation.organisation",
            "gi.invitation.invitedBy")
        .setParameter("group", groupId)
        .getResultList();
  }

  /**
   * Who is on the way into a group.
   *
   * @param invited dico codes of the municipalities for which somebody has been invited
   * @param asking how many people ask to join and wait for an answer
   */
  public record Coming(Set<String> invited, long asking) {}

  /** Who is on the way into a group, in one statement. */
  Coming coming(long groupId) {
    List<Object[]> rows =
        em.createQuery(
                """
                select o.dico, (select count(r) from JoinRequest r where r.group.id = :group
                  and r.decidedAt is null and r.person.leftAt is null)
                from WorkingGroup g left join GroupInvitation gi on gi.group = g
                  left join gi.invitation i on i.acceptedAt is null and i.revokedAt is null
                    and i.expiresAt > :now
                  left join i.organisation o
                where g.id = :group
                """,
                Object[].class)
            .setParameter("group", groupId)
            .setParameter("now", clock.instant())
            .getResultList();
    return new Coming(
        rows.stream()
            .map(row -> row[0])
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.toSet()),
        rows.isEmpty() ? 0 : ((Number) rows.get(0)[1]).longValue());
  }

  private GroupInvitation unanswered(long groupId, long id) {
    return unanswered(groupId).stream()
        .filter(i -> i.id() == id)
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  @Override
  public Optional<String> of(Invitation invitation) {
    return byId(invitation.id()).map(found -> found.group().name());
  }

  private Optional<GroupInvitation> byId(long id) {
    return Optional.ofNullable(em.find(GroupInvitation.class, id));
  }

  /** Takes in whoever accepted an invitation of a group. */
  void accepted(@Observes InvitationAccepted event) {
    byId(event.invitation().id()).ifPresent(found -> takeIn(found, event.person()));
  }

  private void takeIn(GroupInvitation found, Person person) {
    Person by = found.invitation().invitedBy().orElse(person);
    Membership membership = memberships.admit(found.group(), person, found.facilitator(), by);
    if (found.facilitator() && !membership.facilitator()) {
      memberships.facilitate(found.group().id(), person.id(), true, by);
    }
    requests.overtaken(found.group().id(), person, by);
  }
}
