package org.malha.constraints;

import java.util.Collection;
import java.util.List;
import org.malha.content.Concept;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form in which what is said about a constraint is changed.
 *
 * @param version the version that the form changes
 * @param meanwhile what somebody else wrote meanwhile, field by field; empty unless two people
 *     changed it at once
 */
public record SummaryPage(
    ConstraintPage.Head head,
    int version,
    Form form,
    List<Meanwhile> meanwhile,
    Collection<Element> elements,
    Collection<Concept> sectors,
    Collection<Concept> actors)
    implements View {

  /** A field that is kept with another text than the one that was sent. */
  public record Meanwhile(String label, String kept) {}

  /** Whether somebody else changed it meanwhile. */
  public boolean conflict() {
    return !meanwhile.isEmpty();
  }

  @Override
  public int status() {
    return conflict() ? 409 : form.ok() ? 200 : 422;
  }
}
