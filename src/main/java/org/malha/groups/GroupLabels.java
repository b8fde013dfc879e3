package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.search.Facet;
import org.malha.search.Labels;
import org.malha.territory.Territory;
import org.malha.web.Language;

/** The names of groups, municipalities and inter-municipal entities. */
@ApplicationScoped
@Transactional
public class GroupLabels implements Labels {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Territory territory;
  @Inject CurrentViewer viewer;

  @Override
  public Set<Facet> facets() {
    return Set.of(Facet.GROUP, Facet.MUNICIPALITY, Facet.TERRITORY);
  }

  @Override
  public Map<String, String> labels(Facet facet, Set<String> values, Language language) {
    var labels = new HashMap<String, String>();
    switch (facet) {
      case GROUP -> names(values, labels);
      case MUNICIPALITY ->
          values.forEach(
              dico -> territory.municipality(dico).ifPresent(one -> labels.put(dico, one.name())));
      default ->
          values.forEach(
              id -> territory.entity(id).ifPresent(one -> labels.put(id, one.shortName())));
    }
    return labels;
  }

  /** A group that the viewer may not know of stays as nameless as one that is not there. */
  private void names(Set<String> slugs, Map<String, String> labels) {
    em.createQuery(
            """
            select g.slug, g.name, g.visibility, m from WorkingGroup g
              left join Membership m on m.group = g and m.person.id = :viewer
            where g.slug in :slugs
            """,
            Object[].class)
        .setParameter("viewer", viewer.id())
        .setParameter("slugs", slugs)
        .getResultStream()
        .filter(row -> ((Visibility) row[2]).knownTo(row[3] != null, viewer.signedIn()))
        .forEach(row -> labels.put((String) row[0], (String) row[1]));
  }
}
