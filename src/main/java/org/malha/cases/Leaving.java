package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import org.malha.masks.Masks;
import org.malha.masks.RoomKeys;

/** What becomes of rooms when somebody leaves the portal for good. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Leaving {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Masks masks;
  @Inject RoomKeys keys;
  @Inject Chairs chairs;
  @Inject Erasing erasing;
  @Inject Today today;

  /**
   * Erases the rooms that the person presented, replaces them where they chair, and takes their
   * other masks out of the register.
   */
  void leave(long person) {
    LocalDate day = today.date();
    for (Map.Entry<Long, Long> entry : masks.of(person).entrySet()) {
      CaseRoom room = em.find(CaseRoom.class, entry.getKey());
      long mask = entry.getValue();
      if (room == null) {
        masks.forget(mask);
      } else {
        leave(room, mask, day);
      }
    }
  }

  private void leave(CaseRoom room, long mask, LocalDate day) {
    boolean presents = room.circle().presenter().mask() == mask;
    if (presents) {
      erasing.erase(room, CaseReceipt.Why.PRESENTER, day);
      return;
    }
    boolean chairs = room.circle().of(mask).filter(s -> s.is(Part.CHAIR)).isPresent();
    room.circle().of(mask).ifPresent(seat -> seat.leave(day));
    masks.forget(mask);
    if (chairs && room.standing() != Standing.CLOSED) {
      keys.of(room.id()).ifPresent(key -> this.chairs.draw(room, key, day));
    }
  }
}
