package org.malha.library;

import java.util.List;
import org.malha.web.LinkedData;
import org.malha.web.View;

/** The courses. */
public record TrainingPage(List<Line> courses, LinkedData data) implements View {
  /** A course in a list. */
  public record Line(Course course, int units, int minutes) {}

  static List<Line> lines(Library library) {
    return library.courses().stream().map(course -> line(library, course)).toList();
  }

  private static Line line(Library library, Course course) {
    List<Unit> units = library.units(course.id());
    return new Line(course, units.size(), units.stream().mapToInt(Unit::minutes).sum());
  }

  @Override
  public boolean publicPage() {
    return true;
  }
}
