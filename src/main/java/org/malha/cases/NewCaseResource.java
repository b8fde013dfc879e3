package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.NotLost;
import org.malha.web.View;

/**
 * Writing about a situation, reviewing it, and presenting it. The text is in the browser and in the
 * memory of each request alone, so every step is a form that carries all of it.
 */
@RequestScoped
@Path(NewCaseResource.PATH)
public class NewCaseResource {
  static final String PATH = "/casos/novo";

  @Inject NewCase newCase;
  @Inject ReviewFlow flow;
  @Inject Presenting presenting;
  @Inject Charter charter;
  @Inject Go go;

  /** The empty form; the charter comes first, so that nobody writes what they cannot send. */
  @GET
  public View empty() {
    return NewCasePage.of(Form.empty(), newCase.mine(), null, !charter.signed());
  }

  /** The form as it was, on the way back from a later step; nothing is checked. */
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

  /** Presents it. */
  @POST
  @Path("enviar")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response present(MultivaluedMap<String, String> typed) {
    return flow.release(
        plan(typed),
        typed,
        released -> {
          Form form = Form.of(typed);
          return go.to(
              presenting.present(
                  new Presentation(
                      form.key(), newCase.group(form), NewCase.frame(form), released)));
        });
  }

  /** Whoever asks for a step by its address begins at the form: without its text it is none. */
  @GET
  @Path("rever")
  public Response reviewOfNothing() {
    return go.to(PATH);
  }

  /** As for the review. */
  @GET
  @Path("risco")
  public Response riskOfNothing() {
    return go.to(PATH);
  }

  /** As for the review. */
  @GET
  @Path("enviar")
  public Response nothingToPresent() {
    return go.to(PATH);
  }

  private View form(Form form) {
    return NewCasePage.of(form, newCase.mine(), null, false);
  }

  private ReviewPlan plan(MultivaluedMap<String, String> typed) {
    return new ReviewPlan(
        PATH,
        NewCase.TEXTS,
        newCase::check,
        this::form,
        new ReviewPlan.Back("/casos", "area.cases"),
        new ReviewPlan.Send("writing.send", null, charter.signed() ? null : "case.charter.first"),
        NewCase.sensitive(Form.of(typed)),
        false,
        "");
  }
}
