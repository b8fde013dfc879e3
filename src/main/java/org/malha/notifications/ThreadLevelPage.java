package org.malha.notifications;

import org.malha.discussions.Place;
import org.malha.web.Form;
import org.malha.web.View;

/** How much the viewer is told of one thread. */
public record ThreadLevelPage(long discussion, Place place, Form form) implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
