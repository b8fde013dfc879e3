package org.malha.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.malha.accounts.CurrentViewer;
import org.malha.territory.Territory;
import org.malha.web.Refusal;

/** The ways from a request into a group: first whether the viewer reaches it, then for what. */
@RequestScoped
public class Doors {
  @Inject Groups groups;
  @Inject CurrentViewer viewer;
  @Inject Territory territory;
  @Inject Memberships memberships;
  @Inject JoinRequests requests;

  /**
   * A group whose discussions the viewer may read.
   *
   * @throws Refusal.NotFound when there is none, or only its existence is known to the viewer
   */
  Reach reads(String slug) {
    Reach reach = groups.reach(slug);
    if (!reach.reads()) {
      throw new Refusal.NotFound();
    }
    return reach;
  }

  /**
   * A group to which the viewer belongs.
   *
   * @throws Refusal.Forbidden when the viewer only reads it
   */
  Reach member(String slug) {
    Reach reach = reads(slug);
    if (!reach.member()) {
      throw new Refusal.Forbidden("group.only-members");
    }
    return reach;
  }

  /**
   * A group that the viewer facilitates.
   *
   * @throws Refusal.Forbidden when the viewer does not, or their mandate has expired
   */
  Reach facilitates(String slug) {
    Reach reach = reads(slug);
    if (!reach.facilitator()) {
      throw new Refusal.Forbidden("group.only-facilitators");
    }
    speaks();
    return reach;
  }

  /**
   * Asks that the viewer may write at all.
   *
   * @throws Refusal.Forbidden when all their mandates have expired
   */
  void speaks() {
    if (!viewer.maySpeak()) {
      throw new Refusal.Forbidden("voice.expired");
    }
  }

  /** The head of a page of the group. */
  GroupHead head(Reach reach) {
    return head(reach, memberships.count(reach.group().id()));
  }

  /** The same, where the number of members is known already. */
  GroupHead head(Reach reach, long members) {
    return head(reach, members, reach.facilitator() ? requests.count(reach.group().id()) : 0);
  }

  /** The same, where the number of requests that wait is known too. */
  GroupHead head(Reach reach, long members, long waiting) {
    WorkingGroup group = reach.group();
    return new GroupHead(
        group.slug(),
        group.name(),
        group.purpose(),
        group.visibility().code(),
        TerritoryName.of(group, territory),
        members,
        reach.reads(),
        reach.reads() && viewer.signedIn(),
        reach.facilitator(),
        waiting);
  }
}
