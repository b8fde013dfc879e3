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
import java.time.ZoneId;
import java.util.List;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Language;
import org.malha.web.Notice;
import org.malha.web.View;

/** The profile of whoever has signed in. */
@RequestScoped
@Path("/conta")
public class AccountResource {
  @Inject Account account;
  @Inject CurrentViewer viewer;
  @Inject Go go;

  /** The profile, to be changed. */
  @GET
  public View profile() {
    Person person = viewer.person();
    return page(
        Form.empty()
            .with("name", person.name())
            .with("jobTitle", person.jobTitle())
            .with("language", person.language().orElse(Language.PT).code())
            .with("zone", person.zone().getId())
            .with(ProfilePage.LISTED, person.listed() ? "sim" : ""));
  }

  /** The profile as it was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    String name = Lines.required(form, "name");
    String jobTitle = Lines.optional(form, "jobTitle");
    String language = form.choice("language", List.of("pt", "en"));
    String zone = form.choice("zone", ProfilePage.ZONES);
    if (!form.ok()) {
      return Response.status(422).entity(page(form)).build();
    }
    account.introduce(
        viewer.person(),
        name,
        jobTitle,
        Language.of(language).orElse(Language.PT),
        ZoneId.of(zone),
        form.has(ProfilePage.LISTED, "sim"));
    return go.to("/conta", Notice.of("notice.profile"));
  }

  private ProfilePage page(Form form) {
    return new ProfilePage(form, viewer.person().email(), viewer.person().handle());
  }
}
