package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.groups.Membership;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;

/** The groups of which somebody may know, with what waits in each, in one statement. */
@ApplicationScoped
@Transactional
class MyGroups {
  // What is counted for facilitators is counted for nobody else.
  private static final String ALL =
      """
      select g, m, j.askedAt,
        (select count(q.id) from JoinRequest q where q.group = g and m.facilitator = :yes
          and q.decidedAt is null and q.person.leftAt is null),
        (select count(o.id) from Report o, Constraint c where m.facilitator = :yes
          and c.group = g and c.discussion = o.post.discussion and o.decidedAt is null
          and o.post.author.id <> :viewer),
        (select min(d.discussion.id) from Report u, Constraint d where m.facilitator = :yes
          and d.group = g and d.discussion = u.post.discussion and u.decidedAt is null
          and u.post.author.id <> :viewer),
        (select count(i) from GroupInvitation i where i.group = g
          and i.invitation.invitedBy.id = :viewer and i.invitation.acceptedAt is null
          and i.invitation.revokedAt is null and i.invitation.expiresAt > :now)
      from WorkingGroup g left join Membership m on m.group = g and m.person.id = :viewer
        left join JoinRequest j on j.group = g and j.person.id = :viewer and j.decidedAt is null
      where %s order by g.sortKey, g.id
      """
          .formatted(Visibility.KNOWN_TO_PEOPLE);

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** In alphabetical order. */
  List<MyGroup> of(Person person, Instant now) {
    return em.createQuery(ALL, Object[].class)
        .setParameter("viewer", person.id())
        .setParameter("yes", true)
        .setParameter("now", now)
        .getResultStream()
        .map(MyGroups::group)
        .toList();
  }

  private static MyGroup group(@Nullable Object[] row) {
    if (!(row[0] instanceof WorkingGroup group)) {
      throw new IllegalStateException("A row without a group");
    }
    @Nullable Membership membership = row[1] instanceof Membership found ? found : null;
    return new MyGroup(
        group.id(),
        group.slug(),
        group.name(),
        group.purpose(),
        group.visibility(),
        membership != null,
        membership != null && membership.facilitator(),
        group.municipalities(),
        row[2] instanceof Instant asked ? asked : null,
        number(row[3]),
        number(row[4]),
        row[5] instanceof Number discussion ? discussion.longValue() : null,
        number(row[6]));
  }

  private static int number(@Nullable Object count) {
    return count instanceof Number number ? number.intValue() : 0;
  }
}
