package org.malha.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the theme that a reader chose in a cookie, so that the server renders it without a flash.
 */
@RequestScoped
@Path("/tema")
@Open
public class ThemeResource {
  /** Light, dark, or as the system has it; back to where the reader was. */
  @POST
  public Response choose(
      @FormParam("tema") @Nullable String theme, @FormParam("para") @Nullable String back) {
    boolean chosen = "claro".equals(theme) || "escuro".equals(theme);
    var cookie =
        new NewCookie.Builder("tema")
            .value(chosen ? theme : "")
            .path("/")
            .sameSite(NewCookie.SameSite.LAX)
            .maxAge(chosen ? 31_536_000 : 0)
            .build();
    return Response.seeOther(Local.path(back)).cookie(cookie).build();
  }
}
