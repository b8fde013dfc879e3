package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.malha.start.Settings;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Open;
import org.malha.web.View;

/** The link of an invitation: whoever holds it joins, once. */
@RequestScoped
@Path("/convite/{code}")
@Open
public class InvitationResource {
  @Inject Passwords passwords;
  @Inject Invitations invitations;
  @Inject People people;
  @Inject Sessions sessions;
  @Inject CurrentViewer viewer;
  @Inject Settings settings;
  @Inject Destinations destinations;
  @Inject HttpServletRequest request;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** What the invitation is, and the form to join or the button to accept. */
  @GET
  public View show() {
    return invitations
        .find(code)
        .<View>map(
            invitation ->
                page(invitation, Form.empty().with("name", invitation.name()).with("jobTitle", "")))
        .orElseGet(LinkGonePage::invitation);
  }

  /** Joins with what was typed, or accepts as the person who has signed in. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(MultivaluedMap<String, String> typed) {
    Optional<Invitation> found = invitations.find(code);
    if (found.isEmpty()) {
      return Response.status(404).entity(LinkGonePage.invitation()).build();
    }
    if (viewer.signedIn()) {
      invitations.accept(code, viewer.person());
      return go.to("/", Notice.of("notice.invitation.accepted"));
    }
    return join(found.get(), Form.of(typed));
  }

  private Response join(Invitation invitation, Form form) {
    String name = Lines.required(form, "name");
    String email = invitation.email().isEmpty() ? form.email("email") : invitation.email();
    String jobTitle = Lines.optional(form, "jobTitle");
    String password = PasswordRules.read(form, email);
    if (form.ok() && people.byEmail(email).isPresent()) {
      form.reject(invitation.email().isEmpty() ? "email" : "name", "invitation.known");
    }
    if (!form.ok()) {
      return Response.status(422).entity(page(invitation, form)).build();
    }
    Person person = invitations.accept(code, name, email, jobTitle, passwords.hash(password));
    String token = sessions.begin(person, Device.of(request.getHeader("User-Agent")));
    return Response.fromResponse(go.to("/", Notice.of("notice.welcome", person.name())))
        .cookie(SessionCookie.of(token, settings))
        .build();
  }

  private InvitationPage page(Invitation invitation, Form form) {
    boolean known =
        !viewer.signedIn()
            && !invitation.email().isEmpty()
            && people.byEmail(invitation.email()).isPresent();
    return InvitationPage.of(
        invitation,
        destinations.of(invitation).orElse(null),
        code,
        form,
        known,
        viewer.signedIn() ? viewer.name() : null);
  }
}
