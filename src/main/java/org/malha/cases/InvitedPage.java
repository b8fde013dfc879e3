package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.LifeArea;
import org.malha.web.View;

/**
 * For whoever was invited: what it means, yes or no. The situation is not on it, only what it is
 * about.
 *
 * @param about the parts of life, as message keys
 * @param until the last day of the phase; null where it is over
 * @param keepDays for how many days after its end the room is kept
 */
public record InvitedPage(
    RoomHead head, List<String> about, @Nullable LocalDate until, int keepDays) implements View {
  static InvitedPage of(Participation one, Frame frame, LocalDate today) {
    return new InvitedPage(
        RoomHead.of(one, null),
        frame.areas().stream().sorted().map(LifeArea::key).toList(),
        one.room().stage().map(Sitting::closesOn).filter(day -> !day.isBefore(today)).orElse(null),
        one.room().keeping().days());
  }
}
