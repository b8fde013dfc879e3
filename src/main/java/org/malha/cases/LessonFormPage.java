package org.malha.cases;

import java.util.List;
import java.util.SequencedMap;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form in which a chair writes the lesson.
 *
 * @param type what may be told of the kind of situation: code and message key
 * @param constraints that it may touch: id and title
 * @param practices that it may touch: id and title
 * @param reasons why it was given back; empty when it was not
 */
public record LessonFormPage(
    RoomHead head,
    SequencedMap<String, String> type,
    SequencedMap<String, String> constraints,
    SequencedMap<String, String> practices,
    List<LessonReason> reasons,
    Form form)
    implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
