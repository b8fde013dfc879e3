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

/** The steps of {@link NewCaseResource} for a situation that the chair gave back. */
@RequestScoped
@Path(RoomPath.CODE + "/situacao")
public class RewritingResource {
  @Inject Rewriting rewriting;
  @Inject NewCase newCase;
  @Inject ReviewFlow flow;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** The form with what was released. */
  @GET
  public View begin() {
    return form(rewriting.form(code));
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
    return flow.review(plan(typed), typed);
  }

  /** What may still lead to somebody. */
  @POST
  @Path("risco")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View risk(MultivaluedMap<String, String> typed) {
    return flow.risk(plan(typed), typed);
  }

  /** Gives it to the chair again. */
  @POST
  @Path("enviar")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response present(MultivaluedMap<String, String> typed) {
    return flow.release(
        plan(typed),
        typed,
        released -> {
          rewriting.rewrite(code, NewCase.frame(Form.of(typed)), released);
          return go.to(RoomPath.of(code), Notice.of("notice.case.rewritten"));
        });
  }

  private String path() {
    return RoomPath.of(code) + "/situacao";
  }

  private View form(Form form) {
    return new NewCasePage(form, rewriting.groups(code), null, path(), rewriting.why(code), false);
  }

  private ReviewPlan plan(MultivaluedMap<String, String> typed) {
    rewriting.groups(code);
    return new ReviewPlan(
        path(),
        NewCase.TEXTS,
        newCase::check,
        this::form,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        ReviewPlan.Send.of("writing.send"),
        NewCase.sensitive(Form.of(typed)),
        false,
        "");
  }
}
