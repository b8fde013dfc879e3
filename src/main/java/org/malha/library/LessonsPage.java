package org.malha.library;

import java.util.List;
import org.malha.web.LinkedData;
import org.malha.web.View;

/** All lessons from cases, the latest month first. */
public record LessonsPage(List<Lesson> lessons, LinkedData data) implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
