package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.malha.accounts.CurrentViewer;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.masks.Disclosure;
import org.malha.masks.Opening;

/** The chair's half of the opening of a mask, and how whoever was behind it is told. */
@ApplicationScoped
@Transactional
public class Openings {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CaseRooms rooms;
  @Inject Disclosure disclosure;
  @Inject CurrentViewer viewer;
  @Inject Audit audit;

  /** The chair agrees or refuses. The audit log says that it was done, of nobody. */
  void decide(String code, long id, boolean agreed, LocalDate today) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    disclosure.decide(disclosure.one(chair.room().id(), id), agreed, today);
    audit.person(agreed ? Deed.MASK_OPENED : Deed.MASK_KEPT, null, null, "", "");
  }

  /** Who is behind the mask, for the chair who agreed. */
  OpenedPage opened(String code, long id) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    Opening opening = disclosure.one(chair.room().id(), id);
    return OpenedPage.of(
        em, disclosure.person(opening, chair.key()), chair.key().open(opening.reason()));
  }

  /** The viewer takes note, and it is forgotten; of what is not theirs, nothing is. */
  void noted(long id) {
    em.createQuery("delete from ToldOpening t where t.id = :id and t.personId = :me")
        .setParameter("id", id)
        .setParameter("me", viewer.id())
        .executeUpdate();
  }

  /** Why the viewer's own mask was opened; empty where it was not. */
  static Optional<String> ofMine(Participation one) {
    return one.openings().stream()
        .filter(opening -> opening.mask() == one.seat().mask() && opening.agreedOn().isPresent())
        .findFirst()
        .map(opening -> one.key().open(opening.reason()));
  }
}
