package org.malha.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.malha.web.Form;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Where moderators read what was reported in a discussion. */
@RequestScoped
@Path("/debates/{id}/denuncias")
public class ReportsResource {
  @Inject Places places;
  @Inject Reports reports;

  /** All of it. */
  @GET
  public View reports(@PathParam("id") long id) {
    Place place = places.of(id);
    if (!place.mayModerate()) {
      throw new Refusal.Forbidden();
    }
    return reports.page(id, place, Form.empty(), 0, null);
  }
}
