package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malha.masks.Masks;
import org.malha.masks.Opening;
import org.malha.masks.RoomKeys;

/**
 * Erases rooms: what was said, who said it and the key that could open a copy of either. A receipt
 * without words stays.
 */
@ApplicationScoped
@Transactional
public class Erasing {
  /** What hangs on a room, the dependent first. */
  private static final List<String> ROWS = List.of("Flag", "Contribution", "Sitting", "Seat");

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Masks masks;
  @Inject RoomKeys keys;
  @Inject Event<Looked> looked;

  /** Erases every room whose day has come; of several nodes, the first that holds it. */
  public int due(LocalDate today) {
    int erased = 0;
    for (long id : dueOn(today)) {
      CaseRoom room = em.find(CaseRoom.class, id, LockModeType.PESSIMISTIC_WRITE);
      if (room != null) {
        erase(room, CaseReceipt.Why.DUE, today);
        erased++;
      }
    }
    return erased;
  }

  private List<Long> dueOn(LocalDate today) {
    return em.createQuery(
            "select r.id from CaseRoom r where r.keeping.eraseOn <= :today", Long.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** Whoever's mask was opened there is to know of it, whether they came to the room or not. */
  private void tellOpened(long room, Map<Long, Long> behind, LocalDate today) {
    em.createQuery(
            "select o from Opening o where o.roomId = :room and o.agreedOn is not null",
            Opening.class)
        .setParameter("room", room)
        .getResultStream()
        .forEach(
            opening ->
                Optional.ofNullable(behind.get(opening.mask()))
                    .map(who -> new ToldOpening(who, opening.agreedOn().orElse(today), today))
                    .ifPresent(em::persist));
    em.flush();
  }

  /** Erases a room at once. */
  @Transactional(TxType.MANDATORY)
  public CaseReceipt erase(CaseRoom room, CaseReceipt.Why why, LocalDate today) {
    int said =
        em.createQuery("select count(c) from Contribution c where c.room = :room", Long.class)
            .setParameter("room", room)
            .getSingleResult()
            .intValue();
    CaseReceipt receipt = new CaseReceipt(CaseRooms.freshCode(), why, room, said, today);
    em.persist(receipt);
    em.flush();
    long id = room.id();
    Map<Long, Long> behind = keys.of(id).map(key -> masks.behind(id, key)).orElse(Map.of());
    Collection<Long> people = behind.values();
    tellOpened(id, behind, today);
    em.createQuery("delete from Opening o where o.roomId = :room")
        .setParameter("room", id)
        .executeUpdate();
    em.createQuery("update Contribution c set c.answers = null where c.room.id = :room")
        .setParameter("room", id)
        .executeUpdate();
    for (String rows : ROWS) {
      em.createQuery("delete from " + rows + " x where x.room.id = :room")
          .setParameter("room", id)
          .executeUpdate();
    }
    em.createQuery("delete from CaseRoom r where r.id = :room")
        .setParameter("room", id)
        .executeUpdate();
    masks.burn(id);
    em.clear();
    people.stream()
        .filter(person -> masks.of(person).isEmpty())
        .forEach(person -> looked.fire(new Looked(person)));
    return receipt;
  }
}
