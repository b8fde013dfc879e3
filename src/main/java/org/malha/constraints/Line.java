package org.malha.constraints;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;

/**
 * One constraint in the register.
 *
 * @param element id of its main element
 * @param secondElement id of its second one
 * @param sectors ids of the sectors that it touches
 * @param activeAt when somebody last wrote about it, else when it was raised
 * @param raiser the id of whoever raised it
 * @param raisedIn dico of the municipality for which it was raised, if for one
 * @param signed dicos of the municipalities that have co-signed
 * @param territory how many municipalities its group has
 */
public record Line(
    long id,
    String title,
    Language language,
    State state,
    String element,
    @Nullable String secondElement,
    Set<String> sectors,
    Instant raisedAt,
    Instant activeAt,
    int posts,
    String group,
    String groupName,
    long raiser,
    String raisedBy,
    @Nullable String raisedFor,
    @Nullable String raisedIn,
    Set<String> signed,
    int territory) {

  /** {@code C-0012}. */
  public String reference() {
    return Constraint.reference(id);
  }

  /** Its page. */
  public String path() {
    return Constraint.path(id, title);
  }

  /** Whether it was raised for this municipality, or co-signed by it. */
  boolean of(String dico) {
    return dico.equals(raisedIn) || signed.contains(dico);
  }

  /** Whether this is one of its elements. */
  boolean about(String elementId) {
    return elementId.equals(element) || elementId.equals(secondElement);
  }
}
