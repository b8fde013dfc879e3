package org.malha.cases;

import java.util.List;
import org.malha.web.View;

/**
 * A room on the wall of a meeting: large, and without anything to press but the time.
 *
 * @param phase the message key of the phase
 * @param question in full, as whoever presents asked it
 * @param said what was said in the phase so far
 * @param minutes that run; 0 where none do
 * @param until the time of day at which they end; empty where none run
 */
public record ProjectorPage(
    RoomHead head, String phase, Written question, List<Said> said, int minutes, String until)
    implements View {
  /** What may be chosen. */
  public static final List<Integer> CHOICES = List.of(5, 10, 15, 20);
}
