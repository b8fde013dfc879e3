package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.territory.Territory;
import org.malha.web.View;

/** Where somebody begins a group. */
@RequestScoped
@Path("/grupos/novo")
public class NewGroupResource {
  @Inject Territory territory;
  @Inject Doors doors;

  /** The empty form. */
  @GET
  public View form() {
    doors.speaks();
    return new NewGroupPage(GroupForm.blank(), TerritoryChoice.of(territory));
  }
}
