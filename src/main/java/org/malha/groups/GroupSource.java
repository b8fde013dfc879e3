package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Source;
import org.malha.territory.Territory;
import org.malha.web.Language;

/** The groups, to be found by their name, what they are for and where. */
@ApplicationScoped
@Transactional
public class GroupSource implements Source {
  private static final String KIND = "group";
  private static final int SLICE = 200;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Territory territory;

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    return em.createQuery(
            """
            select g from WorkingGroup g left join fetch g.municipalities
            where g.id in :ids order by g.id
            """,
            WorkingGroup.class)
        .setParameter("ids", subjects)
        .getResultStream()
        .distinct()
        .map(this::entry)
        .toList();
  }

  @Override
  public Slice from(String kind, long after) {
    List<Long> ids =
        em.createQuery(
                "select g.id from WorkingGroup g where g.id > :after order by g.id", Long.class)
            .setParameter("after", after)
            .setMaxResults(SLICE)
            .getResultList();
    return ids.isEmpty()
        ? new Slice(List.of(), after, false)
        : new Slice(now(kind, new TreeSet<>(ids)), ids.get(ids.size() - 1), ids.size() == SLICE);
  }

  private Entry entry(WorkingGroup group) {
    var places =
        TerritoryName.municipalities(group, territory).stream()
            .map(municipality -> municipality.name())
            .toList();
    return Entry.of(KIND, String.valueOf(group.id()), "group", group.path())
        .text(Language.PT, group.name(), group.purpose() + " " + String.join(", ", places))
        .facet(Facet.GROUP, group.slug())
        .facet(Facet.MUNICIPALITY, group.municipalities())
        .facet(Facet.TERRITORY, group.entityId().orElse(""))
        .audiences(Set.of(GroupReadership.knowers(group.id())))
        .date(group.createdAt())
        .build();
  }
}
