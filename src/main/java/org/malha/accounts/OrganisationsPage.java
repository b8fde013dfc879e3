package org.malha.accounts;

import java.util.List;
import org.malha.accounts.Organisation.Kind;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * Organisations for which people speak, a page of them, and the form to add one.
 *
 * @param kind the name of the kind by which they are filtered, or empty
 * @param page from 1
 */
public record OrganisationsPage(
    Form form,
    String sought,
    String kind,
    List<Kind> kinds,
    List<Kind> addable,
    Directory.Some<Directory.OrganisationLine> organisations,
    int page)
    implements View {
  /** The address of this list on another page. */
  public String at(int number) {
    return new ListPath("/administracao/organizacoes", sought, "tipo", kind).at(number);
  }
}
