package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.malha.constraints.Aside;
import org.malha.constraints.Found;
import org.malha.web.View;

/**
 * The lessons beside a constraint of a group: those that touch what it was started from, and those
 * that touch a practice linked to it. No lesson points at a constraint of a group, for that would
 * say from which group it came.
 */
@ApplicationScoped
public class LessonsBeside implements Aside {
  @Inject Shelf shelf;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<View> of(Found found) {
    Library library = shelf.lately();
    var lessons = new LinkedHashSet<Link>();
    found
        .constraint()
        .reportedId()
        .ifPresent(id -> lessons.addAll(library.lessons(Target.CONSTRAINT, id)));
    found
        .constraint()
        .practices()
        .forEach(id -> lessons.addAll(library.lessons(Target.PRACTICE, id)));
    return lessons.isEmpty()
        ? Optional.empty()
        : Optional.of(new LessonsPart(List.copyOf(lessons)));
  }
}
