package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.OthersFormPage;
import org.malha.cases.finder.BroughtNotes;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.NotLost;
import org.malha.web.View;

/**
 * A note about a situation, brought as a file: the form comes back with its text, below what was
 * written there before, and with everything else that was filled in.
 */
@RequestScoped
@Path(NewCaseDocumentResource.PATH)
public class NewCaseDocumentResource {
  static final String PATH = NewCaseResource.PATH + "/documento";

  @Inject BroughtNotes notes;
  @Inject NewCase newCase;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** The form with the text of the file; 422 with the reason where there is none. */
  @POST
  @NotLost
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public View read(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType, InputStream body)
      throws IOException {
    BroughtNotes.Brought brought = notes.read(contentType, body, NewCase.SITUATION);
    return viewer.mayHaveWritten(brought.form().value(NotLost.WHOSE))
        ? NewCasePage.of(brought.form(), newCase.mine(), brought.lost(), false)
        : new OthersFormPage();
  }

  /** The form without the file, which was not kept while somebody signed in again. */
  @POST
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View withoutFile(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    form.reject(BroughtNotes.FILE, "document.again");
    return NewCasePage.of(form, newCase.mine(), null, false);
  }

  /** Whoever asks for this by its address begins at the form. */
  @GET
  public Response nothingBrought() {
    return go.to(NewCaseResource.PATH);
  }
}
