package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Leaving a group. */
@RequestScoped
@Path("/grupos/{slug}/saida")
public class LeavingResource {
  @Inject Memberships memberships;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** What leaving means. */
  @GET
  public View ask() {
    Reach reach = doors.member(slug);
    List<Membership> members = memberships.of(reach.group().id());
    boolean alone = members.size() == 1;
    boolean last =
        reach.facilitator() && members.stream().filter(Membership::facilitator).count() == 1;
    return new LeavePage(doors.head(reach, members.size(), 0), last && !alone, alone);
  }

  /** Leaves. */
  @POST
  public Response leave() {
    WorkingGroup group = doors.member(slug).group();
    memberships.end(group.id(), viewer.id(), viewer.person());
    return go.to("/grupos", Notice.of("notice.group.left", group.name()));
  }
}
