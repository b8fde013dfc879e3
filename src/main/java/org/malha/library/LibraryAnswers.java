package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.malha.constraints.Answers;

/** The practices and models that the pages of reported constraints name. */
@ApplicationScoped
public class LibraryAnswers implements Answers {
  @Inject Shelf shelf;

  @Override
  public List<Answer> of(List<String> codes) {
    return shelf.current().practiceLinks(codes).stream()
        .map(link -> new Answer(link.title(), link.path()))
        .toList();
  }
}
