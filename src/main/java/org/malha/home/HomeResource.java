package org.malha.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

  /** Their work to people who have signed in, the presentation to visitors. */
  @GET
  @Open
  public View home() {
    return viewer.signedIn() ? desk.of(viewer.person()) : FrontPage.of(groups.readable());
  }
}
