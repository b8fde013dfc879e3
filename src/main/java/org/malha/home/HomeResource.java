package org.malha.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.Open;
import org.malha.web.View;

/** The front door. */
@RequestScoped
@Path("/")
public class HomeResource {
  /** The presentation to visitors. */
  @GET
  @Open
  public View home() {
    return new FrontPage();
  }
}
