package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.malha.constraints.Answers;
import org.malha.constraints.Learnt;

/** The lessons that the pages of reported constraints show. */
@ApplicationScoped
public class LessonsLearnt implements Learnt {
  @Inject Shelf shelf;

  @Override
  public List<Answers.Answer> of(String reportedId) {
    return shelf.lately().lessons(Target.CONSTRAINT, reportedId).stream()
        .map(link -> new Answers.Answer(link.title(), link.path()))
        .toList();
  }
}
