package org.malha.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the room shows its chair of the lesson.
 *
 * @param path where it is written
 * @param state null while none is written
 * @param reasons why it was given back
 */
public record LessonPart(
    String path, RoomLesson.@Nullable State state, List<LessonReason> reasons) {
  /** Whether it may be written, or written again. */
  public boolean open() {
    return state != RoomLesson.State.APPROVED;
  }

  /** The message key of how far it has come. */
  public String key() {
    return state == null
        ? "lesson.state.none"
        : switch (state) {
          case WAITING -> "lesson.state.waiting";
          case GIVEN_BACK -> "lesson.state.given-back";
          case APPROVED -> "lesson.state.approved";
        };
  }
}
