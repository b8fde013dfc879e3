package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each practice was tried and how that went, as this node last saw it, a few seconds ago
 * at most: for pages that have no statement to spend.
 */
@ApplicationScoped
public class Outcomes {
  /** How many municipalities say the same of a practice. */
  public record Count(Outcome outcome, long municipalities) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  private volatile Map<Long, List<Count>> byItem = Map.of();

  /** Looks again. */
  @Transactional
  public void refresh() {
    var found = new HashMap<Long, List<Count>>();
    em.createQuery(
            "select a.item, a.outcome, count(a) from Adoption a group by a.item, a.outcome",
            Object[].class)
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((Long) row[0], item -> new ArrayList<>())
                    .add(new Count((Outcome) row[1], (Long) row[2])));
    found.values().forEach(counts -> counts.sort(Comparator.comparing(Count::outcome)));
    byItem = Map.copyOf(found);
  }

  /** What municipalities say of a practice, the best first; empty where none does. */
  List<Count> lately(long item) {
    return byItem.getOrDefault(item, List.of());
  }
}
