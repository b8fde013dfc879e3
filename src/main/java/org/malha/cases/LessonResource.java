package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.NotLost;
import org.malha.web.Notice;
import org.malha.web.View;

/**
 * The lesson of a room: the chair writes it, and it goes through the same review as a situation.
 */
@RequestScoped
@Path(RoomPath.CODE + "/licao")
public class LessonResource {
  @Inject LessonWriting writing;
  @Inject ReviewFlow flow;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** The form with what was written before. */
  @GET
  public View begin() {
    return writing.form(code);
  }

  /** Whoever reloads a step by its address begins at the form: a step without its text is none. */
  @GET
  @Path("{step:rever|risco|enviar}")
  public Response beginAgain() {
    return go.to(path());
  }

  /** The form as it was, on the way back from a later step. */
  @POST
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View again(MultivaluedMap<String, String> typed) {
    return form(Form.of(typed));
  }

  /** The passages to be decided. */
  @POST
  @Path("rever")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View review(MultivaluedMap<String, String> typed) {
    return flow.review(plan(), typed);
  }

  /** What may still lead to somebody. */
  @POST
  @Path("risco")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View risk(MultivaluedMap<String, String> typed) {
    return flow.risk(plan(), typed);
  }

  /** Keeps it, for somebody else to read. */
  @POST
  @Path("enviar")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> typed) {
    return flow.release(
        plan(),
        typed,
        released -> {
          writing.write(code, Form.of(typed), released);
          return go.to(RoomPath.of(code), Notice.of("notice.lesson.written"));
        });
  }

  private String path() {
    return RoomPath.of(code) + "/licao";
  }

  private View form(Form form) {
    return writing.form(code, form);
  }

  private ReviewPlan plan() {
    return new ReviewPlan(
        path(),
        LessonForm.TEXTS,
        form -> writing.check(code, form),
        this::form,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        ReviewPlan.Send.of("lesson.send"),
        writing.sensitive(code),
        false,
        "");
  }
}
