package org.malha.traces;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What erasing a person would do, and the form to do it.
 *
 * @param path to which the form is sent
 * @param name of the person, where an administrator does it; empty when it is their own account
 * @param handedOn groups that another member will facilitate
 * @param email of whoever types the password, for password managers
 */
public record ErasePage(
    Form form, String path, String name, List<Told> effects, List<String> handedOn, String email)
    implements View {
  static final String MODE = "modo";
  static final String PASSWORD = "password";

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }

  /** Whether an administrator does it. */
  public boolean onRequest() {
    return !name.isEmpty();
  }

  /** The two ways. */
  public List<Mode> modes() {
    return List.of(Mode.values());
  }
}
