package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Go;
import org.malha.web.Notice;

/** What facilitators answer to those who ask to join. */
@RequestScoped
@Path("/grupos/{slug}/pedidos/{id}")
public class JoinRequestsResource {
  @Inject JoinRequests requests;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  @PathParam("id")
  long id;

  /** Takes the person in. */
  @POST
  @Path("admissao")
  public Response admit() {
    return back(Notice.of("notice.group.admitted", decide(true)));
  }

  /** Declines. */
  @POST
  @Path("recusa")
  public Response decline() {
    return back(Notice.of("notice.group.declined", decide(false)));
  }

  private String decide(boolean admit) {
    long group = doors.facilitates(slug).group().id();
    return requests.decide(group, id, admit, viewer.person()).person().name();
  }

  private Response back(Notice notice) {
    return go.to("/grupos/" + slug + "/membros", notice);
  }
}
