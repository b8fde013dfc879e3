package org.malha.constraints;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.content.Concept;
import org.malha.web.Form;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;
import org.malha.web.View;

/**
 * One of the three steps in which a constraint is raised. What the other steps hold travels along
 * in hidden fields.
 *
 * @param step 1 to 3
 * @param action where the form goes
 * @param carried the fields that are not on this step, with their values
 * @param similar constraints that may be the same
 * @param draft where it is kept while it is written
 * @param left whether it was left before and is come back to
 * @param from the reported constraint from which it is started, if from one
 */
public record RaisePage(
    String group,
    String groupPath,
    int step,
    String action,
    String draft,
    boolean left,
    Form form,
    List<Carried> carried,
    List<Similar.Match> similar,
    @Nullable ReportedConstraint from,
    List<Mandate> mandates,
    Collection<Element> elements,
    Collection<Concept> sectors,
    Collection<Concept> actors)
    implements View {

  /** A field of another step. */
  public record Carried(String name, String value) {}

  /** What happens, as everybody will see it; what is too long for that is cut. */
  public SafeHtml what() {
    String typed = form.value(DescriptionForm.WHAT);
    return Markdown.render(
        typed.length() > Markdown.MAX_LENGTH ? typed.substring(0, Markdown.MAX_LENGTH) : typed);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
