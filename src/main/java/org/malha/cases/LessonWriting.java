package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.cases.release.Released;
import org.malha.library.Lessons;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Refusal;

/** The lesson of a room, as its chair writes it: in the last phases, and after its end. */
@ApplicationScoped
@Transactional
public class LessonWriting {
  @Inject CaseRooms rooms;
  @Inject Lessons lessons;
  @Inject CurrentRequest request;
  @Inject Today today;

  private Participation chair(String code) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    if (!chair.room().lessonOpen()) {
      throw new Refusal.Conflict("case.conflict.lesson");
    }
    return chair;
  }

  /**
   * The form, filled in with what was written before.
   *
   * @throws Refusal.Conflict when the room has not come so far, or the lesson was approved
   */
  LessonFormPage form(String code) {
    Participation chair = chair(code);
    return page(
        chair,
        chair
            .room()
            .lesson()
            .flatMap(RoomLesson::words)
            .map(words -> filled(WrittenLesson.open(chair.key(), words)))
            .orElseGet(Form::empty));
  }

  private static Form filled(WrittenLesson lesson) {
    var fields = new MultivaluedHashMap<String, String>();
    lesson.texts().forEach((name, text) -> fields.putSingle(name, text.text()));
    fields.put(LessonForm.TYPE, lesson.type());
    fields.put(LessonForm.CONSTRAINTS, lesson.constraints());
    fields.put(LessonForm.PRACTICES, lesson.practices());
    return Form.of(fields);
  }

  /** The form as it was sent. */
  LessonFormPage form(String code, Form form) {
    return page(chair(code), form);
  }

  private LessonFormPage page(Participation chair, Form form) {
    Situation situation = rooms.situation(chair);
    return new LessonFormPage(
        RoomHead.of(chair, situation),
        SituationType.of(situation.frame()),
        lessons.constraints(request.language()),
        lessons.practices(request.language()),
        reasons(chair),
        form);
  }

  /** Why the lesson of a room was given back; empty when it was not. */
  static List<LessonReason> reasons(Participation chair) {
    return chair
        .room()
        .lesson()
        .flatMap(RoomLesson::reasons)
        .map(reasons -> LessonReason.read(chair.key().open(reasons)))
        .orElse(List.of());
  }

  /** Writes down what is wrong with a form. */
  void check(String code, Form form) {
    Language language = request.language();
    LessonForm.check(
        form,
        SituationType.of(rooms.situation(chair(code)).frame()).keySet(),
        lessons.constraints(language).keySet(),
        lessons.practices(language).keySet());
  }

  /** Whether being recognised would do more harm than elsewhere. */
  boolean sensitive(String code) {
    return rooms.situation(chair(code)).frame().sensitive();
  }

  /** Keeps what was released; somebody without a seat in the room reads it next. */
  void write(String code, Form form, Released released) {
    Participation chair = chair(code);
    var lesson =
        new WrittenLesson(
            Written.language(released.language()),
            released.texts(),
            LessonForm.chosen(form, LessonForm.TYPE),
            LessonForm.chosen(form, LessonForm.PRACTICES),
            LessonForm.chosen(form, LessonForm.CONSTRAINTS));
    chair.room().learn(lesson.seal(chair.key()), CaseRooms.freshCode()).moved(today.date());
  }

  /** What the room shows its chair of the lesson; null before there is anything to say. */
  static @Nullable LessonPart part(Participation chair) {
    CaseRoom room = chair.room();
    return room.learnt()
        ? new LessonPart(
            room.path() + "/licao",
            room.lesson().map(RoomLesson::state).orElse(null),
            reasons(chair))
        : null;
  }
}
