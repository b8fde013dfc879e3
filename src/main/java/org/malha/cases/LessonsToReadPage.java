package org.malha.cases;

import java.util.List;
import org.malha.web.Language;
import org.malha.web.View;

/** For curators: the lessons that wait for a second reading. */
public record LessonsToReadPage(List<Line> lessons) implements View {
  /** A lesson. */
  public record Line(String path, String title, Language language) {}
}
