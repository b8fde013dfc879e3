package org.malha.traces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.malha.accounts.CurrentViewer;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.View;

/** What the portal keeps of whoever has signed in, to be taken along. */
@RequestScoped
@Path("/conta/dados")
public class ArchiveResource {
  @Inject Archive archive;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;

  /** What is in it. */
  @GET
  public View show() {
    return new ArchivePage(archive.parts());
  }

  /** All of it. */
  @GET
  @Path("malha.zip")
  public Response file() {
    long person = viewer.id();
    Language language = request.language();
    StreamingOutput all = to -> archive.write(person, language, to);
    return Response.ok(all)
        .type("application/zip")
        .header("Content-Disposition", "attachment; filename=\"malha-" + viewer.today() + ".zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
