package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.View;

/** The way into the administration. */
@RequestScoped
@Path("/administracao")
@AdministratorsOnly
public class AdministrationResource {
  @Inject Directory directory;

  /** The menu. */
  @GET
  public View menu() {
    return new AdministrationPage(
        directory.countPeople(), directory.countOrganisations(), directory.countInvitations());
  }
}
