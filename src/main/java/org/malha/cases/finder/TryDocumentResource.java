package org.malha.cases.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * A file for the finder to be tried on: the page comes back with its text, to be looked through.
 */
@RequestScoped
@Path(TryDocumentResource.PATH)
public class TryDocumentResource {
  static final String PATH = TryResource.PATH + "/documento";

  @Inject BroughtNotes notes;

  /** The page with the text of the file; 422 with the reason where there is none. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public View read(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType, InputStream body)
      throws IOException {
    BroughtNotes.Brought brought = notes.read(contentType, body, TryResource.TEXT);
    return new TryPage(brought.form(), null, brought.lost());
  }
}
