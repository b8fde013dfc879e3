package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.territory.Territory;

/** What the list of groups says about each, in three statements however many there are. */
@ApplicationScoped
@Transactional
class GroupLines {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Territory territory;

  /**
   * The lines of these groups, in their order.
   *
   * @param viewer id of the reader; 0 for a visitor
   * @param today on which a mandate must hold to count
   */
  List<GroupLine> of(List<Reach> groups, long viewer, LocalDate today) {
    if (groups.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = groups.stream().map(r -> r.group().id()).collect(Collectors.toSet());
    Map<Long, Integer> members = members(ids);
    Map<Long, Set<String>> present = present(ids, today);
    Set<Long> asked = viewer == 0 ? Set.of() : asked(viewer);
    return groups.stream()
        .map(
            reach ->
                line(
                    reach,
                    members.getOrDefault(reach.group().id(), 0),
                    present.getOrDefault(reach.group().id(), Set.of()),
                    asked.contains(reach.group().id()),
                    viewer != 0))
        .toList();
  }

  private GroupLine line(
      Reach reach, int members, Set<String> present, boolean waiting, boolean signedIn) {
    WorkingGroup group = reach.group();
    Set<String> covered = group.municipalities();
    return new GroupLine(
        group.path(),
        group.name(),
        group.purpose(),
        group.visibility().code(),
        TerritoryName.of(group, territory),
        members,
        (int) present.stream().filter(covered::contains).count(),
        covered.size(),
        reach.member(),
        reach.facilitator(),
        waiting,
        signedIn && !reach.member() && !waiting);
  }

  private Map<Long, Integer> members(Set<Long> ids) {
    return em.createQuery(
            """
            select m.group.id, count(m) from Membership m
            where m.group.id in :ids and m.person.leftAt is null group by m.group.id
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
  }

  private Map<Long, Set<String>> present(Set<Long> ids, LocalDate today) {
    var present = new HashMap<Long, Set<String>>();
    em.createQuery(
            """
            select distinct m.group.id, o.dico from Membership m join m.person p join p.mandates d
              join d.organisation o
            where m.group.id in :ids and p.leftAt is null and o.dico is not null
              and d.startsOn <= :today and (d.endsOn is null or d.endsOn >= :today)
            """,
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("today", today)
        .getResultStream()
        .forEach(
            row ->
                present.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
    return present;
  }

  private Set<Long> asked(long viewer) {
    return em.createQuery(
            "select r.group.id from JoinRequest r where r.person.id = :viewer and r.decidedAt is null",
            Long.class)
        .setParameter("viewer", viewer)
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
