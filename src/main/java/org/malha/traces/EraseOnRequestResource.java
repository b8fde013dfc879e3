package org.malha.traces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.malha.accounts.AdministratorsOnly;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Letters;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.accounts.SignIn;
import org.malha.database.Retry;
import org.malha.start.Settings;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Language;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Erasing somebody who asked an administrator for it. Their own accounts they erase themselves. */
@RequestScoped
@Path("/administracao/pessoas/{id}/apagar")
@AdministratorsOnly
public class EraseOnRequestResource {
  @Inject Erasure erasure;
  @Inject People people;
  @Inject SignIn signIn;
  @Inject Letters letters;
  @Inject CurrentViewer viewer;
  @Inject Settings settings;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** What it would do. */
  @GET
  public View show() {
    return page(other(), Form.empty());
  }

  /** Does it, when the administrator's own password is right. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response erase(MultivaluedMap<String, String> typed) {
    Person person = other();
    var form = Form.of(typed);
    Mode mode = Mode.of(form.value(ErasePage.MODE)).orElse(null);
    if (mode == null) {
      form.reject(ErasePage.MODE, "erase.mode.missing");
    }
    if (!signIn.confirms(viewer.person(), form.value(ErasePage.PASSWORD))) {
      form.reject(ErasePage.PASSWORD, "erase.password.wrong");
    }
    if (mode == null || !form.ok()) {
      return Response.status(422).entity(page(person, form)).build();
    }
    Receipt receipt = Retry.of(() -> erasure.erase(id, mode, viewer.person()));
    letters.sendReceipt(
        person.email(),
        person.language().orElse(Language.PT),
        settings.baseUrl() + "/recibo/" + receipt.code());
    return go.to("/recibo/" + receipt.code(), Notice.of("notice.erased"));
  }

  private Person other() {
    if (id == viewer.id()) {
      throw new Refusal.Conflict("administration.yourself");
    }
    return people.byId(id);
  }

  /** Which groups are handed on is not for administrators to read. */
  private ErasePage page(Person person, Form form) {
    return new ErasePage(
        form,
        "/administracao/pessoas/" + id + "/apagar",
        person.name(),
        erasure.effects(person),
        List.of(),
        viewer.person().email());
  }
}
