package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.cases.release.Released;
import org.malha.web.Form;
import org.malha.web.Notice;
import org.malha.web.View;

/**
 * The lesson of a room: the chair writes it, and it goes through the same review as a situation.
 */
@RequestScoped
@Path(RoomPath.CODE + "/licao")
public class LessonResource extends ReviewSteps {
  @Inject LessonWriting lesson;

  @PathParam("code")
  String code;

  /** The form with what was written before. */
  @GET
  public View begin() {
    return lesson.form(code);
  }

  @Override
  String path() {
    return RoomPath.of(code) + "/licao";
  }

  @Override
  View writing(Form form) {
    return lesson.form(code, form);
  }

  @Override
  ReviewPlan plan(Form form) {
    return new ReviewPlan(
        path(),
        LessonForm.TEXTS,
        typed -> lesson.check(code, typed),
        this::writing,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        ReviewPlan.Send.of("lesson.send"),
        lesson.sensitive(code),
        false,
        "");
  }

  /** Keeps it, for somebody else to read. */
  @Override
  Response released(ReviewForm sent, Released texts) {
    lesson.write(code, sent.form(), texts);
    return go.to(RoomPath.of(code), Notice.of("notice.lesson.written"));
  }
}
