package org.malha.cases;

import java.util.List;
import org.malha.library.Link;
import org.malha.library.NewLesson;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * For a curator: a lesson as it would come out, and the decision about it.
 *
 * @param path of this page
 * @param touched what it would be linked to
 */
public record LessonToReadPage(String path, NewLesson lesson, List<Link> touched, Form form)
    implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
