package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.malha.masks.RoomKeys;

/**
 * Replaces chairs who keep silent: whoever was drawn and does not answer, and whoever chairs and
 * lets a room stand still.
 */
@ApplicationScoped
@Transactional
public class Substitutes {
  /** For how many days a room may stand still after the end of a phase. */
  static final int STILL = 7;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Chairs chairs;
  @Inject RoomKeys keys;

  /** Draws a chair for every room that needs one. */
  public int draw(LocalDate today) {
    List<CaseRoom> rooms =
        em.createQuery(
                "select distinct r from CaseRoom r left join fetch r.seats where r.keeping.closedOn is null",
                CaseRoom.class)
            .getResultList();
    int drawn = 0;
    for (CaseRoom room : rooms) {
      if (needsOne(room, today) && stillNeedsOne(room, today)) {
        room.circle().drawn().ifPresent(seat -> seat.leave(today));
        room.circle().chair().ifPresent(seat -> seat.leave(today));
        drawn +=
            keys.of(room.id()).filter(key -> chairs.draw(room, key, today)).isPresent() ? 1 : 0;
      }
    }
    return drawn;
  }

  /** Another node may have drawn one meanwhile. */
  private boolean stillNeedsOne(CaseRoom room, LocalDate today) {
    em.lock(room, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(room);
    return needsOne(room, today);
  }

  static boolean needsOne(CaseRoom room, LocalDate today) {
    if (room.circle().drawn().isPresent()) {
      return room.circle().drawn().get().askedOn().plusDays(CaseRoom.PATIENCE).isBefore(today);
    }
    if (room.circle().chair().isEmpty()) {
      return true;
    }
    return switch (room.standing()) {
      case SECOND_READING ->
          room.reading()
              .readableFrom(room.circle().chair().get())
              .plusDays(CaseRoom.PATIENCE + STILL)
              .isBefore(today);
      case OPEN ->
          room.stage().filter(s -> s.closesOn().plusDays(STILL).isBefore(today)).isPresent();
      default -> false;
    };
  }
}
