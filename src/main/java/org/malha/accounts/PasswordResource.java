package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Changing one's own password, which takes the old one and ends every other session. */
@RequestScoped
@Path("/conta/palavra-passe")
public class PasswordResource {
  @Inject Passwords passwords;
  @Inject Account account;
  @Inject SignIn signIn;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** The form. */
  @GET
  public View form() {
    return new PasswordPage(Form.empty(), viewer.person().email());
  }

  /** The new password, when the old one is right. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    Person person = viewer.person();
    String old = form.value("old");
    if (old.isEmpty()) {
      form.reject("old", "form.empty");
    }
    String password = PasswordRules.read(form, person.email());
    if (form.ok() && signIn.check(person.email(), old).isEmpty()) {
      form.reject("old", "password.wrong");
    }
    if (!form.ok()) {
      return Response.status(422).entity(new PasswordPage(form, person.email())).build();
    }
    account.choosePassword(person, passwords.hash(password), viewer.sessionHash().orElse(""));
    return go.to("/conta/palavra-passe", Notice.of("notice.password.changed"));
  }
}
