package org.malha.constraints;

import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form in which a municipality says that it has a constraint too.
 *
 * @param entering whether the facilitation enters it for a municipality
 * @param signed whether the municipality says something already
 */
public record CoSignPage(
    ConstraintPage.Head head,
    String dico,
    String municipality,
    boolean entering,
    boolean signed,
    Form form)
    implements View {
  /** Where the form goes. */
  public String path() {
    return head.action("co-assinaturas/" + dico);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
