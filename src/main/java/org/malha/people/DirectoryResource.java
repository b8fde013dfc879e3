package org.malha.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.malha.accounts.CurrentViewer;
import org.malha.web.View;

/** The directory, for whoever has signed in; all that is chosen stands in its address. */
@RequestScoped
@Path("/pessoas")
public class DirectoryResource {
  @Inject Listing listing;
  @Inject CurrentViewer viewer;

  /** People. */
  @GET
  public View people(@Context UriInfo uri) {
    return listing.people(Sought.of(uri.getQueryParameters()), viewer.id());
  }

  /** Organisations. */
  @GET
  @Path("organizacoes")
  public View organisations(@Context UriInfo uri) {
    return listing.bodies(Sought.of(uri.getQueryParameters()));
  }
}
