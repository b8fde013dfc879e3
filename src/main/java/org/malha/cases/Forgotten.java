package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.malha.accounts.Fetch;

/**
 * Ends rooms with which nobody goes on, so that none stays for ever: one that was opened is closed
 * and erased when its days are over, one that never was is erased at once.
 */
@ApplicationScoped
@Transactional
public class Forgotten {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Erasing erasing;

  /** Ends what has stood still for too long; of several nodes, the first that holds a room. */
  public int end(LocalDate today) {
    int ended = 0;
    for (long id : candidates(today)) {
      CaseRoom room = em.find(CaseRoom.class, id, LockModeType.PESSIMISTIC_WRITE);
      if (room != null && over(room, today)) {
        end(room, today);
        ended++;
      }
    }
    return ended;
  }

  private List<Long> candidates(LocalDate today) {
    List<Long> ids =
        Fetch.with(
                em.createQuery(
                    "select r from CaseRoom r where r.keeping.closedOn is null", CaseRoom.class),
                "r.stages")
            .getResultStream()
            .filter(room -> over(room, today))
            .map(CaseRoom::id)
            .distinct()
            .toList();
    em.clear(); // what is held is read anew
    return ids;
  }

  /** Whether nobody has gone on with a room for so long that it ends by itself. */
  static boolean over(CaseRoom room, LocalDate today) {
    return !room.keeping().closed() && movedOn(room).plusDays(CaseRoom.FORGOTTEN).isBefore(today);
  }

  /** The last day on which it moved, or was to move; a chair who was drawn is no movement. */
  private static LocalDate movedOn(CaseRoom room) {
    return room.reading().released()
        ? room.stage().map(Sitting::closesOn).orElse(room.reading().presentedOn())
        : room.reading().movedOn();
  }

  private void end(CaseRoom room, LocalDate today) {
    if (room.standing() == Standing.OPEN) {
      room.close(today);
    } else {
      erasing.erase(room, CaseReceipt.Why.FORGOTTEN, today);
    }
  }
}
