package org.malha.groups;

import java.time.Instant;
import java.util.List;
import org.malha.web.View;

/**
 * Who belongs to a group and, for facilitators, who would like to and who has been invited.
 *
 * @param mayLeave whether the reader belongs
 */
public record MembersPage(
    GroupHead head,
    List<Member> members,
    List<Asking> asking,
    List<Invited> invited,
    boolean mayLeave)
    implements View {
  /**
   * One member.
   *
   * @param speaksFor names of the organisations for which they speak today, with their function
   * @param self whether it is the reader
   * @param mayPromote whether the reader may make them a facilitator
   * @param mayDemote whether the reader may make them an ordinary member again
   * @param mayRemove whether the reader may remove them
   */
  public record Member(
      long id,
      String name,
      List<String> speaksFor,
      boolean facilitator,
      Instant since,
      boolean self,
      boolean mayPromote,
      boolean mayDemote,
      boolean mayRemove) {
    /** Whether there is anything to do about them. */
    public boolean managed() {
      return mayPromote || mayDemote || mayRemove;
    }
  }

  /** Somebody who asks to join. */
  public record Asking(
      long id, String name, List<String> speaksFor, String reason, Instant since) {}

  /**
   * Somebody who has not answered an invitation.
   *
   * @param organisation empty when for none
   * @param open whether the link still opens
   */
  public record Invited(
      long id,
      String name,
      String email,
      String organisation,
      boolean facilitator,
      Instant until,
      boolean open) {}
}
