package org.malha.library;

import java.util.List;
import org.malha.web.View;

/** A lesson from a case, with what it touches. */
public record LessonPage(Article article, Lesson lesson, List<Fact> facts, List<Related> related)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
