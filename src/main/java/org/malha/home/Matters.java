package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;
import org.malha.constraints.CoSignature;
import org.malha.constraints.Constraint;
import org.malha.constraints.State;
import org.malha.constraints.Step;
import org.malha.constraints.Taxonomy;
import org.malha.groups.Visibility;
import org.malha.notifications.Kind;
import org.malha.notifications.Notification;

/**
 * The constraints that may concern somebody today, in one statement: of their groups those that are
 * on their way out, that they raised, that they have not read or about which they began to write;
 * of public groups those that wait for a body outside.
 */
@ApplicationScoped
@Transactional
class Matters {
  // Left joins throughout, as in Constraints; a step and a notice may come more than once.
  private static final String ALL =
      """
      select c, s, k, n, r.readAt, r.lastNumber,
        (select count(x.id) from CoSignature x where x.constraint = c)
      from Constraint c left join fetch c.group g left join fetch c.discussion d
        left join fetch c.raisedBy p left join fetch c.organisation
        left join Membership m on m.group = g and m.person.id = :viewer
        left join ReadMark r on r.key.discussionId = d.id and r.key.personId = :viewer
        left join Notification n on n.constraintId = c.id and n.personId = :viewer
          and n.kind = :cosign
        left join Step s on s.constraint = c and s.state = c.state
        left join CoSignature k on k.constraint = c and k.dico in :dicos
      where %s and (c.state = :toRefer or c.state = :referred or m.id is not null
        and (p.id = :viewer or d.id in :begun or r.lastNumber is null
          or d.posts > r.lastNumber))
      order by case when c.state = :toRefer or c.state = :referred then 0 else 1 end,
        coalesce(d.lastPostAt, c.raisedAt) desc, c.id desc
      """
          .formatted(Visibility.READ);

  private static final int MOST = 300;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Taxonomy taxonomy;

  /**
   * Those that are on their way out first, then the last active first.
   *
   * @param groups of which the person may know
   * @param dicos of the municipalities for which they speak
   * @param begun the discussions in which they have begun to write
   */
  List<Matter> of(
      long person,
      List<MyGroup> groups,
      Collection<String> dicos,
      Collection<Long> begun,
      Instant now) {
    Map<Long, MyGroup> known =
        groups.stream().collect(Collectors.toMap(MyGroup::id, Function.identity()));
    var rows = new LinkedHashMap<Long, List<Row>>();
    em.createQuery(ALL, Object[].class)
        .setParameter("viewer", person)
        .setParameter("dicos", dicos.isEmpty() ? Set.of("") : dicos)
        .setParameter("begun", begun.isEmpty() ? Set.of(0L) : begun)
        .setParameter("cosign", Kind.COSIGN)
        .setParameter("toRefer", State.TO_REFER)
        .setParameter("referred", State.REFERRED)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Row::of)
        .forEach(row -> rows.computeIfAbsent(row.what().id(), id -> new ArrayList<>()).add(row));
    return rows.values().stream().flatMap(of -> matter(of, known, now)).toList();
  }

  private record Row(
      Constraint what,
      @Nullable Step step,
      @Nullable CoSignature ours,
      @Nullable Notification notice,
      @Nullable Integer read,
      int signed) {
    static Row of(@Nullable Object[] row) {
      return new Row(
          (Constraint) Objects.requireNonNull(row[0]),
          (Step) row[1],
          (CoSignature) row[2],
          (Notification) row[3],
          row[4] != null && row[5] instanceof Integer last ? last : null,
          row[6] instanceof Number signed ? signed.intValue() : 0);
    }
  }

  /** The rows of one constraint as one; nothing where its group is not among the known ones. */
  private Stream<Matter> matter(List<Row> rows, Map<Long, MyGroup> known, Instant now) {
    Constraint one = rows.get(0).what();
    @Nullable MyGroup group = known.get(one.group().id());
    if (group == null) {
      return Stream.of();
    }
    @Nullable Notification notice = last(rows, Row::notice, (a, b) -> Long.compare(a.id(), b.id()));
    @Nullable Step step = last(rows, Row::step, (a, b) -> a.takenAt().compareTo(b.takenAt()));
    @Nullable Instant last = one.discussion().lastPostAt().orElse(null);
    return Stream.of(
        new Matter(
            one.id(),
            one.title(),
            one.language(),
            one.state(),
            step == null ? one.raisedAt() : step.takenAt(),
            cells(one),
            one.actors(),
            group,
            new Matter.Raised(
                one.raisedBy().id(),
                one.raisedBy().name(),
                one.organisation().flatMap(Organisation::dico).orElse(null),
                one.raisedAt()),
            new Matter.Thread(
                one.discussion().id(),
                one.discussion().posts(),
                last == null ? one.raisedAt() : last,
                rows.get(0).read()),
            new Matter.Position(
                rows.get(0).signed(),
                rows.stream()
                    .map(Row::ours)
                    .filter(Objects::nonNull)
                    .map(CoSignature::dico)
                    .collect(Collectors.toSet()),
                notice == null ? null : notice.burst(),
                notice != null
                    && notice.putOffUntil().filter(until -> until.isAfter(now)).isPresent())));
  }

  private static <T> @Nullable T last(
      List<Row> rows, Function<Row, @Nullable T> part, java.util.Comparator<T> order) {
    return rows.stream().map(part).filter(Objects::nonNull).max(order).orElse(null);
  }

  private List<Integer> cells(Constraint one) {
    return Stream.of(one.description().element(), one.description().secondElement())
        .filter(Objects::nonNull)
        .map(id -> taxonomy.element(id).cell())
        .toList();
  }
}
