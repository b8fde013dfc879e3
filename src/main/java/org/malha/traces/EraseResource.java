package org.malha.traces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Letters;
import org.malha.accounts.Person;
import org.malha.accounts.SessionCookie;
import org.malha.accounts.SignIn;
import org.malha.database.Retry;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.View;

/** Erasing one's own account, once the effect was shown and the password asked again. */
@RequestScoped
@Path("/conta/apagar")
public class EraseResource {
  @Inject Erasure erasure;
  @Inject SignIn signIn;
  @Inject Letters letters;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;
  @Inject Settings settings;
  @Inject Go go;

  /** What it would do. */
  @GET
  public View show() {
    return page(Form.empty());
  }

  /** Does it; the receipt is the last page that this session leads to. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response erase(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    Person person = viewer.person();
    Mode mode = Mode.of(form.value(ErasePage.MODE)).orElse(null);
    if (mode == null) {
      form.reject(ErasePage.MODE, "erase.mode.missing");
    }
    if (!signIn.confirms(person, form.value(ErasePage.PASSWORD))) {
      form.reject(ErasePage.PASSWORD, "erase.password.wrong");
    }
    if (mode == null || !form.ok()) {
      return Response.status(422).entity(page(form)).build();
    }
    Receipt receipt = Retry.of(() -> erasure.erase(person.id(), mode, null));
    letters.sendReceipt(
        person.email(), current.language(), settings.baseUrl() + "/recibo/" + receipt.code());
    return Response.fromResponse(go.to("/recibo/" + receipt.code()))
        .cookie(SessionCookie.gone(settings))
        .build();
  }

  private ErasePage page(Form form) {
    Person person = viewer.person();
    return new ErasePage(
        form,
        "/conta/apagar",
        "",
        erasure.effects(person),
        erasure.handedOn(person.id()),
        person.email());
  }
}
