package org.malha.notifications;

import org.malha.web.Form;
import org.malha.web.View;

/** The form in which a line is put off until a day. */
public record PutOffPage(Told line, Form form) implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
