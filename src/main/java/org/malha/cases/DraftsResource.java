package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.web.Go;
import org.malha.web.Notice;

/** What somebody has reviewed and not sent yet, and the turn that they let pass. */
@RequestScoped
@Path(RoomPath.CODE)
public class DraftsResource {
  @Inject Speaking speaking;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Sends it. */
  @POST
  @Path("rascunhos/{place: \\d{1,6}}")
  public Response send(@PathParam("place") int place) {
    speaking.send(code, place, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.sent"));
  }

  /** Throws it away. */
  @DELETE
  @Path("rascunhos/{place: \\d{1,6}}")
  public Response drop(@PathParam("place") int place) {
    speaking.drop(code, place);
    return go.to(RoomPath.of(code), Notice.of("notice.case.dropped"));
  }

  /** Lets the turn pass. */
  @POST
  @Path("passar")
  public Response pass() {
    speaking.pass(code, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.passed"));
  }
}
