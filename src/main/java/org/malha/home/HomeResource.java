package org.malha.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.groups.Groups;
import org.malha.web.Open;
import org.malha.web.View;

/** The front door. */
@RequestScoped
@Path("/")
public class HomeResource {
  @Inject CurrentViewer viewer;
  @Inject Groups groups;
  @Inject Desk desk;

  /**
   * Their work to people who have signed in, the presentation to visitors.
   *
   * @param all {@code sim} for everything that waits, not only the most urgent
   */
  @GET
  @Open
  public View home(@QueryParam("todos") @Nullable String all) {
    return viewer.signedIn()
        ? desk.of(viewer.person(), "sim".equals(all))
        : FrontPage.of(groups.readable());
  }
}
