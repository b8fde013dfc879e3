package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.View;

/** How many rooms there are, for those who answer for the portal. */
@RequestScoped
@Path("/casos/contagens")
public class CountsResource {
  @Inject RoomCounts counts;
  @Inject Today today;

  /** The numbers of this quarter. */
  @GET
  public View show() {
    return counts.page(today.date());
  }
}
