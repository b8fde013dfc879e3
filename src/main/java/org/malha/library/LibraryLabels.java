package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.malha.content.Concept;
import org.malha.content.Vocabularies;
import org.malha.search.Facet;
import org.malha.search.Labels;
import org.malha.web.Language;

/** The words for what practices and models are narrowed by. */
@ApplicationScoped
public class LibraryLabels implements Labels {
  private static final Map<Facet, String> VOCABULARY =
      Map.of(
          Facet.SECTOR, "sector",
          Facet.TARGET, "target-group",
          Facet.PHASE, "dmic-phase",
          Facet.EVIDENCE, "evaluation-type",
          Facet.FORM, "delivery-form");

  @Inject Vocabularies vocabularies;

  @Override
  public Set<Facet> facets() {
    return Set.of(
        Facet.SECTOR, Facet.TARGET, Facet.PHASE, Facet.EVIDENCE, Facet.FORM, Facet.TERRITORY);
  }

  @Override
  public Map<String, String> labels(Facet facet, Set<String> values, Language language) {
    Map<String, Concept> concepts = vocabularies.concepts(VOCABULARY.getOrDefault(facet, "none"));
    var labels = new HashMap<String, String>();
    for (String value : values) {
      Concept concept = concepts.get(value);
      if (concept != null) {
        labels.put(value, concept.shortName().in(language));
      } else if (facet == Facet.TERRITORY && value.matches("[A-Z]{2}")) {
        labels.put(value, Countries.name(value).in(language));
      }
    }
    return labels;
  }
}
