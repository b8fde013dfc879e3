package org.malha.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of every page of a room.
 *
 * @param title the question to the group; none for whoever may not read it yet
 * @param steps the phases, as far as they have come
 * @param mine who the viewer is here
 * @param voices how many take part besides whoever presents and the chair
 */
public record RoomHead(
    String path, Written title, Standing standing, List<Step> steps, Mask mine, int voices) {
  /**
   * A phase on the way.
   *
   * @param closes its last day, while it is open
   */
  public record Step(String key, boolean done, boolean current, @Nullable LocalDate closes) {}

  /**
   * How somebody appears: by their part, and a voice by its number.
   *
   * @param you whether it is the viewer
   */
  public record Mask(Part part, int number, boolean you) {
    static Mask of(Seat seat, Seat viewer) {
      return new Mask(seat.part(), seat.number(), seat.mask() == viewer.mask());
    }
  }

  static RoomHead of(Participation one, @Nullable Situation situation) {
    CaseRoom room = one.room();
    Optional<Sitting> stage = room.standing() == Standing.OPEN ? room.stage() : Optional.empty();
    int reached = room.stage().map(s -> s.phase().ordinal()).orElse(-1);
    List<Step> steps = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      boolean current = stage.filter(s -> s.phase() == phase).isPresent();
      steps.add(
          new Step(
              phase.key(),
              phase.ordinal() <= reached && !current,
              current,
              current ? stage.get().closesOn() : null));
    }
    return new RoomHead(
        room.path(),
        situation == null ? Written.NOTHING : situation.title(),
        room.standing(),
        steps,
        Mask.of(one.seat(), one.seat()),
        room.circle().voices().size());
  }
}
