package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.traces.Effect;
import org.malha.traces.Fate;
import org.malha.traces.Leaver;
import org.malha.traces.Part;
import org.malha.traces.Pointer;
import org.malha.traces.Tables;
import org.malha.traces.Traces;
import org.malha.traces.Wording;

/** What the groups keep of people. */
@ApplicationScoped
public class GroupTraces implements Traces {
  /**
   * Groups with other members of whom none facilitates. In SQL: EclipseLink writes a truth value as
   * a number where a query has a subquery, which H2 refuses.
   */
  private static final String ALONE =
      """
      select g.id as id, g.name as name from working_groups g join memberships m on m.group_id = g.id
      where m.person_id = ? and m.facilitator = true
        and exists (select 1 from memberships o join people p on p.id = o.person_id
          where o.group_id = g.id and o.person_id <> m.person_id and p.left_at is null)
        and not exists (select 1 from memberships f join people p on p.id = f.person_id
          where f.group_id = g.id and f.person_id <> m.person_id and f.facilitator = true
            and p.left_at is null)
      order by g.sort_key, g.id
      """;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Tables tables;
  @Inject Memberships memberships;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Pointer> pointers() {
    return List.of(
        Pointer.staying("working_groups", "created_by").in("grupos-criados"),
        Pointer.going("memberships", "person_id").in("grupos"),
        Pointer.staying("memberships", "admitted_by").aboutOthers(),
        Pointer.going("past_memberships", "person_id").in("grupos-anteriores"),
        Pointer.staying("past_memberships", "ended_by").aboutOthers(),
        Pointer.going("join_requests", "person_id").in("pedidos"),
        Pointer.staying("join_requests", "decided_by").aboutOthers());
  }

  @Override
  public List<Wording> wordings() {
    return List.of(
        Wording.of("working_groups", "id", "purpose", "charter_markdown", "charter_html")
            .told("group", "id"),
        Wording.of("join_requests", "id", "reason"));
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.of(
            "memberships",
            Fate.GOES,
            """
            (select count(*) from memberships where person_id = ?)
              + (select count(*) from past_memberships where person_id = ?)
              + (select count(*) from join_requests where person_id = ?)
            """),
        Effect.of(
            "groups", Fate.NAMELESS, "select count(*) from working_groups where created_by = ?"));
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of(
            "grupos",
            """
            select g.name as "group", g.slug as "slug", m.facilitator as "facilitator",
              m.since as "since"
            from memberships m join working_groups g on g.id = m.group_id
            where m.person_id = ? order by m.id
            """),
        Part.of(
            "grupos-anteriores",
            """
            select g.slug as "slug", m.facilitator as "facilitator", m.since as "since",
              m.ended_at as "endedAt"
            from past_memberships m join working_groups g on g.id = m.group_id
            where m.person_id = ? order by m.id
            """),
        Part.of(
            "grupos-criados",
            """
            select slug as "slug", created_at as "createdAt" from working_groups
            where created_by = ? order by id
            """),
        Part.words(
            "pedidos",
            List.of("askedAt", "slug"),
            List.of("reason"),
            """
            select r.asked_at as "askedAt", g.slug as "slug", r.reason as "reason",
              r.decided_at as "decidedAt", r.admitted as "admitted"
            from join_requests r join working_groups g on g.id = r.group_id
            where r.person_id = ? order by r.id
            """));
  }

  /**
   * A group keeps a facilitator: whoever has belonged longest. Keys that make a form count once are
   * unique with their author, so they become the row's own.
   */
  @Override
  public void prepare(Leaver leaver) {
    for (Map<String, @Nullable Object> row : tables.rows(ALONE, leaver.id())) {
      if (row.get("id") instanceof Long group) {
        em.createQuery(
                """
                select m from Membership m
                where m.group.id = :group and m.person.id <> :person and m.person.leftAt is null
                order by m.since, m.id
                """,
                Membership.class)
            .setParameter("group", group)
            .setParameter("person", leaver.id())
            .setMaxResults(1)
            .getResultStream()
            .forEach(m -> memberships.facilitate(group, m.person().id(), true, null));
      }
    }
    tables.change(
        "update working_groups set form_key = cast(id as varchar(36)) where created_by = ?",
        leaver.id());
    tables.change(
        """
        delete from group_invitations where invitation_id in
          (select id from invitations where accepted_by = ? or email = ?)
        """,
        leaver.id(),
        leaver.email());
  }

  @Override
  public List<String> handedOn(long personId) {
    return tables.rows(ALONE, personId).stream()
        .map(row -> String.valueOf(row.get("name")))
        .toList();
  }
}
