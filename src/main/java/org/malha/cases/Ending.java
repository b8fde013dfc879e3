package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The end of a room before its day, at the word of whoever presented it. */
@ApplicationScoped
@Transactional
public class Ending {
  @Inject CaseRooms rooms;
  @Inject Erasing erasing;

  /** The page that says what would go. */
  EraseRoomPage ask(String code) {
    Participation one = rooms.reach(code).ask(Part.PRESENTER);
    return new EraseRoomPage(RoomHead.of(one, rooms.situation(one)));
  }

  /** Erases it. */
  CaseReceipt erase(String code, LocalDate today) {
    Participation one = rooms.reach(code).ask(Part.PRESENTER);
    return erasing.erase(one.room(), CaseReceipt.Why.PRESENTER, today);
  }
}
