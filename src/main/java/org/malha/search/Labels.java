package org.malha.search;

import java.util.Map;
import java.util.Set;
import org.malha.web.Language;

/** Words for the values of facets; application-scoped beans of the rooms that know them. */
public interface Labels {
  /** The facets whose values it knows. */
  Set<Facet> facets();

  /** The words of those values that it knows; at most one statement. */
  Map<String, String> labels(Facet facet, Set<String> values, Language language);
}
