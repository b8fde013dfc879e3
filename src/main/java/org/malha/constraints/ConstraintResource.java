package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.malha.web.Go;
import org.malha.web.Open;

/** One constraint. */
@RequestScoped
@Path("/constrangimentos/{id: [0-9]{1,18}}{slug: (-[^/]*)?}")
@Open
public class ConstraintResource {
  @Inject ConstraintPages pages;
  @Inject Go go;

  /** The page; an address with another title leads to the right one. */
  @GET
  public Response page(
      @PathParam("id") long id, @PathParam("slug") String slug, @Context UriInfo uri) {
    ConstraintPage page = pages.page(id, uri.getQueryParameters());
    if (page.head().path().equals("/constrangimentos/" + id + slug)) {
      return Response.ok(page).build();
    }
    String query = uri.getRequestUri().getRawQuery();
    return go.to(page.head().path() + (query == null ? "" : "?" + query));
  }
}
