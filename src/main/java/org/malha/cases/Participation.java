package org.malha.cases;

import java.util.List;
import org.malha.cases.release.Seal;
import org.malha.masks.Opening;
import org.malha.masks.RoomKey;
import org.malha.web.Refusal;

/**
 * A room as somebody who has a seat in it reaches it: nobody else does, whatever their role.
 *
 * @param key opens what is said there
 * @param seat the viewer's own
 * @param openings what was asked about masks of the room; not known where rooms are listed
 */
record Participation(CaseRoom room, RoomKey key, Seat seat, List<Opening> openings) {
  /** Seals and opens released text of this room. */
  Seal sealing() {
    return new RoomSeal(key);
  }

  boolean is(Part part) {
    return seat.part() == part && seat.taken();
  }

  /**
   * Refuses whoever does not have this part.
   *
   * @throws Refusal.NotFound when it is not theirs, as if the page were not there
   */
  Participation ask(Part part) {
    if (!is(part)) {
      throw new Refusal.NotFound();
    }
    return this;
  }

  /** Whether the situation may be read from this seat now. */
  boolean reads() {
    if (!seat.taken()) {
      return false;
    }
    return switch (seat.part()) {
      case PRESENTER -> !room.hidden();
      case CHAIR -> true;
      case VOICE ->
          !room.hidden()
              && (room.standing() == Standing.OPEN || room.standing() == Standing.CLOSED);
    };
  }
}
