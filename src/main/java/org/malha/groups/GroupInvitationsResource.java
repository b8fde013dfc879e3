package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Invitation;
import org.malha.accounts.Invitations;
import org.malha.accounts.Letters;
import org.malha.accounts.Organisation;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Ways into a group that its facilitators open. */
@RequestScoped
@Path("/grupos/{slug}/convites")
public class GroupInvitationsResource {
  @Inject GroupInvitations invitations;
  @Inject InviteForms forms;
  @Inject Letters letters;
  @Inject CurrentRequest current;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** The form, with a municipality chosen beforehand where its dico is given. */
  @GET
  @Path("novo")
  public View form(@QueryParam("municipio") @DefaultValue("") String dico) {
    return forms.page(doors.facilitates(slug), dico);
  }

  /** Invites; the answer shows the link, once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(MultivaluedMap<String, String> typed) {
    Reach reach = doors.facilitates(slug);
    var form = Form.of(typed);
    InviteForm said = forms.read(form, reach);
    if (!form.ok()) {
      return Response.status(422).entity(forms.page(reach, form)).build();
    }
    Invitations.Sent sent =
        invitations.invite(
            reach.group(),
            said.email(),
            said.name(),
            said.organisation(),
            said.title(),
            said.facilitator(),
            viewer.person());
    return Response.ok(shown(reach, sent)).build();
  }

  /** A new link, shown once. */
  @POST
  @Path("{id}/renovacao")
  public View renew(@PathParam("id") long id) {
    Reach reach = doors.facilitates(slug);
    return shown(reach, invitations.renew(reach.group().id(), id));
  }

  /** Takes an invitation back. */
  @DELETE
  @Path("{id}")
  public Response revoke(@PathParam("id") long id) {
    Invitation revoked =
        invitations.revoke(doors.facilitates(slug).group().id(), id, viewer.person());
    return go.to("/grupos/" + slug + "/membros", Notice.of("notice.group.revoked", revoked.name()));
  }

  private View shown(Reach reach, Invitations.Sent sent) {
    Invitation invitation = sent.invitation();
    return new InvitationLinkPage(
        doors.head(reach),
        invitation.name(),
        invitation.email(),
        invitation.organisation().map(Organisation::name).orElse(""),
        sent.link(),
        invitation.expiresAt(),
        "group.link." + letters.send(sent, current.language()).key());
  }
}
