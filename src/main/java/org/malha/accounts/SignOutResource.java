package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.malha.start.Settings;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;

/** Signing out of this browser. */
@RequestScoped
@Path("/saida")
@Open
public class SignOutResource {
  @Inject CurrentViewer viewer;
  @Inject Sessions sessions;
  @Inject Settings settings;
  @Inject Go go;

  /** Ends the session, if there still is one. */
  @POST
  public Response signOut() {
    viewer.sessionHash().ifPresent(hash -> sessions.end(viewer.id(), hash));
    return Response.fromResponse(go.to("/", Notice.of("notice.signed-out")))
        .cookie(SessionCookie.gone(settings))
        .build();
  }
}
