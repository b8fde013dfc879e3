package org.malha.constraints;

import java.util.List;
import org.malha.content.Concept;
import org.malha.web.Language;

/**
 * One of the nine key elements of integrated services (Table 8 of the ESN study), by which
 * constraints are classified.
 *
 * @param cell where it stands in the nine cells, 0 to 8, row by row
 * @param barriers the typical obstacles that Table 8 lists under it
 */
public record Element(Concept concept, int cell, List<Concept> barriers) {
  /** Which never changes, such as {@code delivery-system}. */
  public String id() {
    return concept.id();
  }

  /** The whole name. */
  public String name(Language language) {
    return concept.name().in(language);
  }

  /** The name in at most three words. */
  public String shortName(Language language) {
    return concept.shortName().in(language);
  }

  /** What it is, in a sentence. */
  public String meaning(Language language) {
    return concept.meaning().in(language);
  }
}
