package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.start.Settings;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** The person's own signed-in browsers. */
@RequestScoped
@Path("/conta/sessoes")
public class SessionsResource {
  @Inject Sessions sessions;
  @Inject CurrentViewer viewer;
  @Inject Settings settings;
  @Inject Go go;

  /** All of them, the last used first. */
  @GET
  public View list() {
    String here = viewer.sessionHash().orElse("");
    return new SessionsPage(
        sessions.of(viewer.id()).stream().map(s -> SessionsPage.Line.of(s, here)).toList());
  }

  /** Ends one; another person's, or one that is over, is left as it is. */
  @DELETE
  @Path("/{name}")
  public Response end(@PathParam("name") String name) {
    sessions.end(viewer.id(), name);
    return go.to("/conta/sessoes", Notice.of("notice.session.ended"));
  }

  /** Signs the person out everywhere, here too. */
  @DELETE
  public Response endAll() {
    sessions.endAll(viewer.id());
    return Response.fromResponse(go.to("/entrar", Notice.of("notice.sessions.ended")))
        .cookie(SessionCookie.gone(settings))
        .build();
  }
}
