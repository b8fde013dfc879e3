package org.malha.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * Reported posts.
 *
 * @param decided whether it shows those decided instead of those that wait
 * @param administers whether the viewer sees how many wait in every group
 */
public record QueuePage(
    boolean decided, List<Waiting> reports, boolean administers, List<Backlog> backlog)
    implements View {
  /**
   * One report in a group that the viewer facilitates.
   *
   * @param path where it is decided
   * @param reporter empty when the viewer wrote the post
   * @param excerpt of the post; empty when it was withdrawn
   * @param own whether the viewer wrote the post, so that others decide
   */
  public record Waiting(
      String path,
      String constraint,
      String group,
      String author,
      String reporter,
      String excerpt,
      boolean own,
      Instant reportedAt,
      String reason,
      @Nullable Instant decidedAt,
      boolean hidden,
      String answer) {}

  /**
   * How many wait in a group.
   *
   * @param group its name; empty when it is closed
   */
  public record Backlog(String group, long number, Instant oldest) {}
}
