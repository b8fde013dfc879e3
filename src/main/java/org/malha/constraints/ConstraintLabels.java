package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.malha.search.Facet;
import org.malha.search.Labels;
import org.malha.web.Language;
import org.malha.web.Messages;

/** The words of the vocabularies that classify constraints. */
@ApplicationScoped
public class ConstraintLabels implements Labels {
  @Inject Taxonomy taxonomy;

  @Override
  public Set<Facet> facets() {
    return Set.of(Facet.ELEMENT, Facet.SECTOR, Facet.STATE, Facet.TERRITORY);
  }

  @Override
  public Map<String, String> labels(Facet facet, Set<String> values, Language language) {
    var labels = new LinkedHashMap<String, String>();
    switch (facet) {
      case ELEMENT -> taxonomy.elements().forEach(e -> labels.put(e.id(), e.shortName(language)));
      case SECTOR ->
          taxonomy.sectors().values().forEach(c -> labels.put(c.id(), c.shortName().in(language)));
      case STATE -> {
        for (State state : State.values()) {
          labels.put(state.slug(), Messages.text(language, state.key()));
        }
      }
      default ->
          taxonomy.scopes().values().forEach(c -> labels.put(c.id(), c.shortName().in(language)));
    }
    labels.keySet().retainAll(values);
    return labels;
  }
}
