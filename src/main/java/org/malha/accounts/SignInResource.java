package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.malha.start.Settings;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Local;
import org.malha.web.Open;

/** Signing in with e-mail address and password. */
@RequestScoped
@Path("/entrar")
@Open
public class SignInResource {
  @Inject SignIn signIn;
  @Inject CurrentViewer viewer;
  @Inject Sessions sessions;
  @Inject Settings settings;
  @Inject HttpServletRequest request;
  @Inject Go go;

  /** The form; somebody who has signed in goes where they wanted to. */
  @GET
  public Response form(@QueryParam("para") @DefaultValue("/") String back) {
    return viewer.signedIn()
        ? go.to(Local.path(back).toString())
        : Response.ok(new SignInPage(Form.empty(), back)).build();
  }

  /** A session when the password is right, else the form again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @QueryParam("para") @DefaultValue("/") String back, MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    String email = form.email("email");
    if (form.value("password").isEmpty()) {
      form.reject("password", "form.empty");
    }
    if (form.ok()) {
      Optional<String> token =
          signIn.signIn(email, form.value("password"), Device.of(request.getHeader("User-Agent")));
      if (token.isPresent()) {
        // Whoever knew the cookie of before knows nothing now.
        viewer.sessionHash().ifPresent(before -> sessions.end(viewer.id(), before));
        return Response.fromResponse(go.to(Local.path(back).toString()))
            .cookie(SessionCookie.of(token.get(), settings))
            .build();
      }
      form.reject("email", "signin.wrong");
    }
    return Response.status(422).entity(new SignInPage(form, back)).build();
  }
}
