package org.malha.accounts;

import java.time.Instant;
import java.util.List;
import org.malha.web.View;

/** Where the person is signed in. */
public record SessionsPage(List<Line> sessions) implements View {
  /**
   * One browser.
   *
   * @param name by which a form ends it
   * @param here whether it is the one that shows this page
   */
  public record Line(String name, String device, Instant started, Instant seen, boolean here) {
    static Line of(Session session, String here) {
      return new Line(
          session.tokenHash(),
          session.device(),
          session.startedAt(),
          session.seenAt(),
          session.tokenHash().equals(here));
    }
  }
}
