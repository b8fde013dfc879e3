package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** For whom the viewer does not want to chair. */
@RequestScoped
@Path(ChairConflictsResource.PATH)
public class ChairConflictsResource {
  static final String PATH = CaseCharterResource.PATH + "/conflitos";

  @Inject ChairConflicts conflicts;
  @Inject Go go;

  /** What was declared. */
  @GET
  public View show() {
    return conflicts.page(Form.empty());
  }

  /** Declares a further one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response declare(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    conflicts.declare(form);
    return form.ok()
        ? go.to(PATH, Notice.of("notice.case.conflict-declared"))
        : Response.status(422).entity(conflicts.page(form)).build();
  }

  /** Takes one back. */
  @DELETE
  @Path("{id: \\d{1,18}}")
  public Response withdraw(@PathParam("id") long id) {
    conflicts.withdraw(id);
    return go.to(PATH, Notice.of("notice.case.conflict-withdrawn"));
  }
}
