package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** What a post said before it was edited. */
@RequestScoped
@Path("/intervencoes/{id}/historico")
public class HistoryResource {
  @Inject Places places;
  @Inject Threads threads;
  @Inject History history;
  @Inject CurrentViewer viewer;

  /** For whoever may read the post as it stands. */
  @GET
  @Open
  public View history(@PathParam("id") long id) {
    Places.Reached reached = places.post(id, viewer.id());
    if (!reached.line().readableBy(viewer.id(), reached.place())) {
      throw new Refusal.NotFound();
    }
    return history.of(reached, threads.path(reached.post(), reached.place()));
  }
}
