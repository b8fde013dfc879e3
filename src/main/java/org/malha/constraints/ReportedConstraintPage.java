package org.malha.constraints;

import java.util.List;
import org.malha.web.View;

/**
 * One reported constraint.
 *
 * @param text in the language of the page
 * @param started constraints that groups started from it and that the viewer may read
 * @param groups where the viewer may take it
 * @param answers practices and models that answer it
 * @param lessons lessons from cases that touch it
 */
public record ReportedConstraintPage(
    ReportedConstraint reported,
    ReportedConstraint.Text text,
    List<Line> started,
    List<ChooseGroupPage.Choice> groups,
    List<Answers.Answer> answers,
    List<Answers.Answer> lessons,
    boolean signedIn)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
