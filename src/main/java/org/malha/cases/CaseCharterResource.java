package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** The charter of the rooms, and who is ready to chair. */
@RequestScoped
@Path(CaseCharterResource.PATH)
public class CaseCharterResource {
  static final String PATH = "/casos/carta";

  @Inject Charter charter;
  @Inject Chairs chairs;
  @Inject Today today;
  @Inject Go go;

  /** The charter. */
  @GET
  public View show() {
    return new CaseCharterPage(charter.signed(), chairs.ready(), Charter.VERSION, CaseRoom.KEPT);
  }

  /** The viewer accepts it. */
  @POST
  public Response sign() {
    charter.sign(today.date());
    return go.to(PATH, Notice.of("notice.case.signed"));
  }

  /** The viewer is ready to chair. */
  @POST
  @Path("presidencia")
  public Response ready() {
    chairs.ready(true, today.date());
    return go.to(PATH, Notice.of("notice.case.chair-ready"));
  }

  /** The viewer is no longer ready to chair. */
  @DELETE
  @Path("presidencia")
  public Response notReady() {
    chairs.ready(false, today.date());
    return go.to(PATH, Notice.of("notice.case.chair-not-ready"));
  }
}
