package org.malha.cases;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * Whom the chair may invite.
 *
 * @param ofGroup the people of the group to which the situation was presented
 * @param others everybody else who accepted the charter
 * @param quorum how many are needed at least
 */
public record InvitePeoplePage(
    RoomHead head, List<Candidate> ofGroup, List<Candidate> others, int quorum, Form form)
    implements View {
  /** Somebody who may be invited. */
  public record Candidate(long id, String name, String job, boolean ofGroup) {}

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
