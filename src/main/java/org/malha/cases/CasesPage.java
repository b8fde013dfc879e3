package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * The rooms of the viewer, and what they may begin.
 *
 * @param waiting rooms in which something waits for them
 * @param others the other rooms that are open to them
 * @param closed the other rooms at their end
 * @param signed whether they accepted the charter
 * @param chair whether they are ready to chair
 * @param privacy whether they have the privacy role
 * @param counts whether they may see how many rooms there are
 * @param opened masks of theirs that were opened in rooms that are gone
 */
public record CasesPage(
    List<Line> waiting,
    List<Line> others,
    List<Line> closed,
    boolean signed,
    boolean chair,
    boolean privacy,
    boolean counts,
    List<Opened> opened)
    implements View {
  /** A mask of the viewer's that was opened on a day. */
  public record Opened(long id, LocalDate on) {}

  /**
   * A room.
   *
   * @param title none where it may not be read yet
   * @param next the message key of what waits for the viewer; empty where nothing does
   * @param until the last day of the phase, or the day of erasure
   */
  public record Line(
      String path,
      Written title,
      RoomHead.Mask mine,
      String standing,
      String next,
      @Nullable LocalDate until) {}

  /** Whether there is none at all. */
  public boolean none() {
    return waiting.isEmpty() && others.isEmpty() && closed.isEmpty();
  }
}
