package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Problems;
import org.malha.web.Refusal;

/** Keys for programs: from e-mail address and password to a bearer token, and back to none. */
@RequestScoped
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
  @Inject SignIn signIn;
  @Inject ApiTokens tokens;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;

  /** Whose key it shall be, and what to call it. */
  public record Wanted(@Nullable String email, @Nullable String password, @Nullable String label) {}

  /** The key, said this once, and when it ends. */
  public record Given(String token, String expires) {}

  /** A new key when the password is right. */
  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(@Nullable Wanted wanted) {
    Form form = form(wanted);
    String email = form.email("email");
    if (form.value("password").isEmpty()) {
      form.reject("password", "form.empty");
    }
    String label = Lines.required(form, "label");
    if (!form.ok()) {
      return Problems.of(current.language(), form);
    }
    Optional<Person> person = signIn.check(email, form.value("password"));
    if (person.isEmpty()) {
      return Problems.response(401, Messages.text(current.language(), "signin.wrong"));
    }
    ApiTokens.Made made = tokens.make(person.get(), ApiToken.Opens.EVERYTHING, label);
    return Response.status(201)
        .header("Cache-Control", "no-store")
        .entity(new Given(made.token(), made.expires().toString()))
        .build();
  }

  private static Form form(@Nullable Wanted wanted) {
    var typed = new MultivaluedHashMap<String, String>();
    if (wanted != null) {
      put(typed, "email", wanted.email());
      put(typed, "password", wanted.password());
      put(typed, "label", wanted.label());
    }
    return Form.of(typed);
  }

  private static void put(
      MultivaluedHashMap<String, String> typed, String field, @Nullable String value) {
    if (value != null) {
      typed.putSingle(field, value);
    }
  }

  /** Takes back the key that this request came with. */
  @DELETE
  @Path("/current")
  public Response end() {
    String secret = viewer.bearer().orElseThrow(Refusal.NotFound::new);
    tokens.revoke(viewer.id(), secret);
    return Response.noContent().build();
  }
}
