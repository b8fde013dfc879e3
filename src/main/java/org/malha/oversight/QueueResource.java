package org.malha.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.web.View;

/**
 * Reported posts in the groups that the viewer facilitates; whoever facilitates none finds none.
 */
@RequestScoped
@Path("/moderacao")
public class QueueResource {
  @Inject Queue queue;
  @Inject CurrentViewer viewer;

  /** Those that wait, or those decided. */
  @GET
  public View list(@QueryParam("ver") @DefaultValue("") String which) {
    boolean decided = which.equals("decididas");
    boolean administers = viewer.has(Role.ADMINISTRATOR);
    return new QueuePage(
        decided,
        queue.of(viewer.id(), decided),
        administers,
        administers && !decided ? queue.backlog() : List.of());
  }
}
