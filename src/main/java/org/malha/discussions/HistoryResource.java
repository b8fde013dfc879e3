package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
  public View history(
      @PathParam("id") long id, @QueryParam("antes") @DefaultValue("") String before) {
    Places.Reached reached = places.post(id, viewer.id());
    if (!reached.line().readableBy(viewer.id(), reached.place())) {
      throw new Refusal.NotFound();
    }
    return history.of(reached, threads.path(reached.post(), reached.place()), version(before));
  }

  private static int version(String typed) {
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
  }
}
