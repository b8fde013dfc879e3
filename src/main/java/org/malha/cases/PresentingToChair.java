package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.People;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.masks.Masks;
import org.malha.masks.RoomKey;
import org.malha.masks.RoomKeys;
import org.malha.web.Refusal;

/** Opens a room for a released situation and draws its chair. */
@ApplicationScoped
@Transactional
public class PresentingToChair implements Presenting {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Groups groups;
  @Inject CurrentViewer viewer;
  @Inject People people;
  @Inject Charter charter;
  @Inject Chairs chairs;
  @Inject RoomKeys keys;
  @Inject Masks masks;
  @Inject Today today;

  @Override
  public String present(Presentation presentation) {
    em.lock(people.byId(viewer.id()), LockModeType.PESSIMISTIC_WRITE); // a double click waits here
    return opened(presentation.key())
        .map(CaseRoom::path)
        .orElseGet(() -> open(presentation).path());
  }

  private Optional<CaseRoom> opened(String formKey) {
    return em.createQuery("select r from CaseRoom r where r.formKey = :key", CaseRoom.class)
        .setParameter("key", formKey)
        .getResultStream()
        .findFirst();
  }

  private CaseRoom open(Presentation presentation) {
    charter.ask();
    Reach reach = groups.reach(presentation.group());
    if (!reach.member()) {
      throw new Refusal.Forbidden();
    }
    LocalDate day = today.date();
    CaseRoom room =
        new CaseRoom(CaseRooms.freshCode(), reach.group(), day, CaseRoom.KEPT, presentation.key());
    em.persist(room);
    em.flush();
    RoomKey key = keys.make(room.id());
    Situation.of(presentation.frame(), presentation.texts()).into(room, key);
    long mask = masks.give(room.id(), key, viewer.id());
    room.seat(mask, Part.PRESENTER, CaseRooms.freeNumber(room), day);
    chairs.draw(room, key, day);
    return room;
  }
}
