package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Markdown;
import org.malha.web.Open;
import org.malha.web.View;

/** One group, as far as the viewer may see it. */
@RequestScoped
@Path("/grupos/{slug}")
public class GroupResource {
  private static final int EXCERPT = 280;

  @Inject Groups groups;
  @Inject Memberships memberships;
  @Inject JoinRequests requests;
  @Inject Presence presence;
  @Inject GroupInvitations invitations;
  @Inject CurrentViewer viewer;
  @Inject Doors doors;
  @Inject @Any Instance<Aside> asides;

  /** What it is for, and who is there and who is missing. */
  @GET
  @Open
  public View show(@PathParam("slug") String slug) {
    Reach reach = groups.reach(slug);
    WorkingGroup group = reach.group();
    List<Membership> members = memberships.of(group.id());
    @Nullable JoinRequest request = request(reach);
    GroupInvitations.Coming coming = invitations.coming(group.id());
    return new GroupPage(
        doors.head(reach, members.size(), reach.facilitator() ? coming.asking() : 0),
        group.createdAt(),
        presence.in(group, members, coming.invited()),
        reach.reads() && viewer.signedIn() ? facilitators(members) : List.of(),
        reach.member(),
        viewer.signedIn() && !reach.member() && !waits(request),
        told(request),
        reach.reads() ? excerpt(group) : "",
        asides(reach));
  }

  private @Nullable JoinRequest request(Reach reach) {
    return reach.member() || !viewer.signedIn()
        ? null
        : requests.last(reach.group().id(), viewer.id()).orElse(null);
  }

  private static boolean waits(@Nullable JoinRequest request) {
    return request != null && request.state() == JoinRequest.State.WAITING;
  }

  private static GroupPage.@Nullable Request told(@Nullable JoinRequest request) {
    if (request == null) {
      return null;
    }
    return switch (request.state()) {
      case WAITING, DECLINED ->
          new GroupPage.Request(
              request.state().code(), request.decidedAt().orElse(request.askedAt()));
      case ADMITTED, WITHDRAWN -> null;
    };
  }

  private static List<String> facilitators(List<Membership> members) {
    return members.stream().filter(Membership::facilitator).map(m -> m.person().name()).toList();
  }

  /** The beginning of the charter without its headings, which would run into the text. */
  private static String excerpt(WorkingGroup group) {
    return Markdown.plainText(group.charterMarkdown().replaceAll("(?m)^#{1,6} .*$", ""), EXCERPT);
  }

  private List<View> asides(Reach reach) {
    if (!reach.reads()) {
      return List.of();
    }
    return asides.stream()
        .sorted(Comparator.comparingInt(Aside::order))
        .map(aside -> aside.of(reach))
        .flatMap(Optional::stream)
        .toList();
  }
}
