package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.malha.web.CurrentRequest;
import org.malha.web.Open;
import org.malha.web.View;

/** The register of constraints; all that is chosen stands in its address. */
@RequestScoped
@Path("/constrangimentos")
@Open
public class RegisterResource {
  @Inject CurrentRequest request;
  @Inject RegisterPages pages;
  @Inject RegisterFile file;

  /** A page of it. */
  @GET
  public View page(@Context UriInfo uri) {
    return pages.page(Wanted.of(uri.getQueryParameters()), request.language());
  }

  /** The whole of it as a table for a spreadsheet. */
  @GET
  @Path("ficheiro.csv")
  public Response file(@Context UriInfo uri) {
    Wanted wanted = Wanted.of(uri.getQueryParameters());
    return Response.ok(file.of(pages.wanted(wanted), request.language()))
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"constrangimentos.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
