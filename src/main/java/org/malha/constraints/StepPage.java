package org.malha.constraints;

import org.malha.web.Form;
import org.malha.web.View;

/** The form in which a constraint is taken to another state. */
public record StepPage(ConstraintPage.Head head, State to, Form form) implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }

  /** Whether this opens again what had ended. */
  public boolean reopens() {
    return head.state().ends();
  }
}
