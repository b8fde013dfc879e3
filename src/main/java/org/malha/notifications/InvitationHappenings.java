package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.malha.accounts.Person;
import org.malha.groups.GroupInvitation;

/** Somebody who has an account is invited into a group. The journal names the group. */
@ApplicationScoped
@Transactional
public class InvitationHappenings implements Happenings {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Override
  public String kind() {
    return "group-invitation";
  }

  @Override
  public List<Happening> of(long subject, Instant row) {
    return em.createQuery(
            """
            select gi, p from GroupInvitation gi, Person p
            where gi.group.id = :group and gi.invitation.email = p.email and p.leftAt is null
              and gi.invitation.acceptedAt is null and gi.invitation.revokedAt is null
            """,
            Object[].class)
        .setParameter("group", subject)
        .getResultStream()
        .map(found -> invited(subject, (GroupInvitation) found[0], (Person) found[1]))
        .toList();
  }

  private static Happening invited(long group, GroupInvitation invitation, Person person) {
    return new Happening(
        "invitation:" + invitation.id(),
        invitation.invitation().invitedAt(),
        Happening.About.group(
            invitation.invitation().invitedBy().map(Person::id).orElse(null),
            group,
            invitation.id()),
        () -> Map.of(person.id(), Kind.INVITED));
  }
}
