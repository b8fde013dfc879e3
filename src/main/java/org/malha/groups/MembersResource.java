package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Who belongs to a group, and what facilitators do about it. */
@RequestScoped
@Path("/grupos/{slug}/membros")
public class MembersResource {
  @Inject Memberships memberships;
  @Inject JoinRequests requests;
  @Inject GroupInvitations invitations;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject Clock clock;
  @Inject Go go;

  @PathParam("slug")
  String slug;

  /** The members; for facilitators also who asks to join and who has been invited. */
  @GET
  public View list() {
    Reach reach = doors.reads(slug);
    long group = reach.group().id();
    var lines = new MemberList(reach, viewer.id(), viewer.today(), clock.instant());
    List<Membership> members = memberships.of(group);
    List<JoinRequest> asking = reach.facilitator() ? requests.waiting(group) : List.of();
    return new MembersPage(
        doors.head(reach, members.size(), asking.size()),
        lines.members(members),
        lines.asking(asking),
        lines.invited(reach.facilitator() ? invitations.unanswered(group) : List.of()),
        reach.member());
  }

  /** Makes a member a facilitator. */
  @POST
  @Path("{person}/facilitacao")
  public Response promote(@PathParam("person") long person) {
    Membership membership =
        memberships.facilitate(doors.facilitates(slug).group().id(), person, true, viewer.person());
    return back(
        Notice.of("notice.group.promoted", membership.person().name())
            .undoneBy(path() + "/" + person + "/facilitacao?_method=DELETE"));
  }

  /** Makes a facilitator an ordinary member again. */
  @DELETE
  @Path("{person}/facilitacao")
  public Response demote(@PathParam("person") long person) {
    Membership membership =
        memberships.facilitate(
            doors.facilitates(slug).group().id(), person, false, viewer.person());
    Notice notice = Notice.of("notice.group.demoted", membership.person().name());
    return back(
        person == viewer.id() ? notice : notice.undoneBy(path() + "/" + person + "/facilitacao"));
  }

  /** Removes a member. */
  @DELETE
  @Path("{person}")
  public Response remove(@PathParam("person") long person) {
    Membership membership =
        memberships.end(doors.facilitates(slug).group().id(), person, viewer.person());
    return back(
        Notice.of("notice.group.removed", membership.person().name())
            .undoneBy(path() + "/" + person + "/readmissao"));
  }

  /** Takes a removal back. */
  @POST
  @Path("{person}/readmissao")
  public Response restore(@PathParam("person") long person) {
    Membership membership =
        memberships.restore(doors.facilitates(slug).group().id(), person, viewer.person());
    return back(Notice.of("notice.group.restored", membership.person().name()));
  }

  private Response back(Notice notice) {
    return go.to(path(), notice);
  }

  private String path() {
    return "/grupos/" + slug + "/membros";
  }
}
