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
import org.malha.web.Notice;
import org.malha.web.View;

/** Flagged passages and the opening of masks, for the privacy role. */
@RequestScoped
@Path(PrivacyResource.PATH)
public class PrivacyResource {
  static final String PATH = "/casos/privacidade";
  static final String REASON = "motivo";

  private static final int LONGEST = 1_000;

  @Inject Privacy privacy;
  @Inject Today today;
  @Inject Go go;

  /** What waits. */
  @GET
  public View show() {
    return privacy.page(Form.empty());
  }

  /** Decides a flag. */
  @POST
  @Path("sinais/{id: \\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    privacy.decide(id, Form.of(typed).value(FlagsResource.RIGHT).equals("sim"), today.date());
    return go.to(PATH, Notice.of("notice.case.decided"));
  }

  /** Asks who is behind the mask that said what was flagged. */
  @POST
  @Path("sinais/{id: \\d{1,18}}/abertura")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    privacy.ask();
    String field = PrivacyPage.reason(id);
    Form form = Form.of(typed).with(field, Form.of(typed).value(REASON));
    if (form.value(field).isBlank()) {
      form.reject(field, "case.opening.why.missing");
    }
    String reason = form.ok() ? form.text(field, LONGEST) : "";
    if (!form.ok()) {
      return Response.status(422).entity(privacy.page(form)).build();
    }
    privacy.askOpening(id, reason, today.date());
    return go.to(PATH, Notice.of("notice.case.opening-asked"));
  }

  /** Who is behind a mask, once the chair has agreed. */
  @GET
  @Path("aberturas/{id: \\d{1,18}}")
  public View opened(@PathParam("id") long id) {
    return privacy.opened(id);
  }
}
