package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.View;

/**
 * A way back in for people who have lost their password. The answer is the same whether or not an
 * address has an account.
 */
@RequestScoped
@Path("/recuperar")
@Open
public class RecoverResource {
  @Inject Passwords passwords;
  @Inject Recovery recovery;
  @Inject People people;
  @Inject Guesses guesses;
  @Inject Letters letters;
  @Inject Origin origin;
  @Inject Go go;

  /** A form when there is a mail server, else whom to ask. */
  @GET
  public View form(@QueryParam("enviado") @Nullable String sent) {
    return new RecoverPage(Form.empty(), letters.ready(), letters.ready() && sent != null);
  }

  /** Mails a link to the address, if somebody has it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    if (!letters.ready()) {
      return go.to("/recuperar");
    }
    var form = Form.of(typed);
    String email = form.email("email");
    if (!form.ok()) {
      return Response.status(422).entity(new RecoverPage(form, true, false)).build();
    }
    String account = "recover " + email;
    String place = "recover " + origin.address();
    guesses.allow(account, place);
    guesses.wrong(account, place);
    people
        .byEmail(email)
        .filter(Person::present)
        .ifPresent(person -> letters.sendRecovery(person, recovery.link(person.id(), null)));
    return go.to("/recuperar?enviado=sim");
  }

  /** The form for a new password. */
  @GET
  @Path("/{code}")
  public View choose(@PathParam("code") String code) {
    return recovery
        .owner(code)
        .<View>map(person -> new ChoosePasswordPage(Form.empty(), code, person.email()))
        .orElseGet(LinkGonePage::recovery);
  }

  /** The new password; every session of the person ends. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    Optional<Person> owner = recovery.owner(code);
    if (owner.isEmpty()) {
      return Response.status(404).entity(LinkGonePage.recovery()).build();
    }
    var form = Form.of(typed);
    String password = PasswordRules.read(form, owner.get().email());
    if (!form.ok()) {
      return Response.status(422)
          .entity(new ChoosePasswordPage(form, code, owner.get().email()))
          .build();
    }
    recovery.choose(code, passwords.hash(password));
    return go.to("/entrar", Notice.of("notice.password.recovered"));
  }
}
