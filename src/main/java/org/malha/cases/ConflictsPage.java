package org.malha.cases;

import java.util.List;
import org.malha.accounts.OrganisationGroup;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * For which bodies somebody does not want to chair.
 *
 * @param declared so far, in alphabetical order
 * @param choices what may be declared
 */
public record ConflictsPage(List<Declared> declared, List<OrganisationGroup> choices, Form form)
    implements View {
  /** A body for which they do not chair. */
  public record Declared(long id, String name) {}

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
