package org.malha.letters;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * Which letters the viewer gets.
 *
 * @param ready whether the portal has a mail server
 * @param email where they go
 */
public record LetterChoicesPage(boolean ready, String email, List<Group> groups, Form form)
    implements View {
  /** A group of the viewer. */
  public record Group(long id, String name) {}

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
