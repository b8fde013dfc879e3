package org.malha.groups;

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
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** One's own request to join a group. */
@RequestScoped
@Path("/grupos/{slug}/pedido")
public class JoinRequestResource {
  @Inject Groups groups;
  @Inject JoinRequests requests;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** The form. */
  @GET
  public View form() {
    return new JoinPage(doors.head(asking()), Form.empty());
  }

  /** Asks. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    Reach reach = asking();
    var form = Form.of(typed);
    String reason = form.text("reason", 2000);
    if (!form.ok()) {
      return Response.status(422).entity(new JoinPage(doors.head(reach), form)).build();
    }
    requests.ask(reach.group(), viewer.person(), reason);
    return go.to(reach.group().path(), Notice.of("notice.group.asked", reach.group().name()));
  }

  /** Takes it back. */
  @DELETE
  public Response withdraw() {
    Reach reach = groups.reach(slug);
    requests.withdraw(reach.group().id(), viewer.person());
    return go.to(reach.group().path(), Notice.of("notice.group.withdrawn"));
  }

  private Reach asking() {
    Reach reach = reach();
    doors.speaks();
    return reach;
  }

  private Reach reach() {
    Reach reach = groups.reach(slug);
    if (reach.member()) {
      throw new Refusal.Conflict("group.join.already");
    }
    return reach;
  }
}
