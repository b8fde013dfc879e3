package org.malha.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.Open;
import org.malha.web.View;

/** The menu, which is a page. */
@RequestScoped
@Path("/menu")
public class MenuResource {
  /** All areas, the account, help, language and theme. */
  @GET
  @Open
  public View menu() {
    return new MenuPage();
  }
}
