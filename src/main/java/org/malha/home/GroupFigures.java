package org.malha.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malha.groups.Reach;

/** How large groups are, counted for all of them at once. */
@ApplicationScoped
@Transactional
class GroupFigures {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** People and municipalities of a group. */
  record Figures(long people, long municipalities) {}

  /** By the id of the group. */
  Map<Long, Figures> of(List<Reach> groups) {
    if (groups.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select g.id,
              (select count(m) from Membership m where m.group = g),
              (select count(d) from WorkingGroup h join h.municipalities d where h = g)
            from WorkingGroup g where g.id in :ids
            """,
            Object[].class)
        .setParameter("ids", groups.stream().map(reach -> reach.group().id()).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0], row -> new Figures((Long) row[1], (Long) row[2])));
  }
}
