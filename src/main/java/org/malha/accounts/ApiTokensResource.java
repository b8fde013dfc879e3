package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.ApiToken.Opens;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** The person's own keys for programs. */
@RequestScoped
@Path("/conta/codigos")
public class ApiTokensResource {
  @Inject ApiTokens tokens;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** All that still open. */
  @GET
  public View list() {
    return page(Form.empty(), null);
  }

  /** A new one, shown in the answer and never again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    String label = Lines.required(form, "label");
    if (!form.ok()) {
      return Response.status(422).entity(page(form, null)).build();
    }
    String token = tokens.make(viewer.person(), Opens.EVERYTHING, label).token();
    return Response.ok(page(Form.empty(), token)).build();
  }

  /** Takes one back. */
  @DELETE
  @Path("/{id}")
  public Response revoke(@PathParam("id") long id) {
    tokens.revoke(viewer.id(), id);
    return go.to("/conta/codigos", Notice.of("notice.token.revoked"));
  }

  private ApiTokensPage page(Form form, @Nullable String made) {
    return new ApiTokensPage(
        form,
        tokens.of(viewer.id(), Opens.EVERYTHING).stream().map(ApiTokensPage.Line::of).toList(),
        made);
  }
}
