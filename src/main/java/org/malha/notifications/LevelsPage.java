package org.malha.notifications;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * How much the viewer is told of each group, and for which threads they chose something else.
 *
 * @param form with a field {@code g-ID} for each group
 */
public record LevelsPage(List<Group> groups, List<Thread> threads, Form form) implements View {
  /** A group of the viewer. */
  public record Group(long id, String name) {
    /** Its field. */
    public String field() {
      return "g-" + id;
    }
  }

  /** A thread for which something was chosen. */
  public record Thread(String title, String path, String settings, Level level) {}

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
