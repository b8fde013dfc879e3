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
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/**
 * Inviting people, for administrators. The page that shows a new link is the answer to its form, so
 * that the link stands in no address and no cookie.
 */
@RequestScoped
@Path("/administracao/convites")
@AdministratorsOnly
public class InvitationsResource {
  @Inject Invitations invitations;
  @Inject Organisations organisations;
  @Inject People people;
  @Inject Letters letters;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest current;
  @Inject Clock clock;
  @Inject Go go;

  /** Those that wait, and the form. */
  @GET
  public View list() {
    return page(Form.empty(), null);
  }

  /** A new one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    String email = form.email("email");
    String name = Lines.optional(form, "name");
    String title = Lines.optional(form, "title");
    Optional<String> organisation =
        form.optionalChoice(
            "organisation", OrganisationGroup.ids(OrganisationGroup.of(organisations.all())));
    Optional<String> role =
        form.optionalChoice("role", Arrays.stream(Role.values()).map(Role::name).toList());
    if (form.ok() && people.byEmail(email).isPresent()) {
      form.reject("email", "invitation.has-account");
    }
    if (!form.ok()) {
      return Response.status(422).entity(page(form, null)).build();
    }
    Invitations.Sent sent =
        invitations.invite(
            email,
            name,
            organisation.map(id -> organisations.byId(Long.parseLong(id))).orElse(null),
            title,
            role.map(Role::valueOf).orElse(null),
            viewer.person());
    return Response.ok(page(Form.empty(), made(sent))).build();
  }

  /** A new link for one that waits. */
  @POST
  @Path("/{id}/ligacao")
  public View renew(@PathParam("id") long id) {
    return page(Form.empty(), made(invitations.renew(id)));
  }

  /** Takes one back. */
  @DELETE
  @Path("/{id}")
  public Response revoke(@PathParam("id") long id) {
    invitations.revoke(id, viewer.person());
    return go.to("/administracao/convites", Notice.of("notice.invitation.revoked"));
  }

  private InvitationsPage.Made made(Invitations.Sent sent) {
    String email = sent.invitation().email();
    Letters.Fate fate =
        email.isEmpty() ? Letters.Fate.FAILED : letters.send(sent, current.language());
    return new InvitationsPage.Made(email, sent.link(), "invite." + fate.key());
  }

  private InvitationsPage page(Form form, InvitationsPage.@Nullable Made made) {
    Instant now = clock.instant();
    return new InvitationsPage(
        form,
        OrganisationGroup.of(organisations.all()),
        List.of(Role.values()),
        invitations.pending().stream().map(i -> InvitationsPage.Line.of(i, now)).toList(),
        made);
  }
}
