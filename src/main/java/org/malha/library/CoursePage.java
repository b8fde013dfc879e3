package org.malha.library;

import java.util.List;
import org.malha.web.View;

/** A course and its units. */
public record CoursePage(Article article, Course course, List<Unit> units) implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
