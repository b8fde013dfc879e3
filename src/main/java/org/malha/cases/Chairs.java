package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.groups.Memberships;
import org.malha.masks.Masks;
import org.malha.masks.RoomKey;
import org.malha.territory.Territory;

/**
 * Who chairs: among those who are ready to, somebody who is independent of presenter and group and
 * has declared no conflict with them ({@link Lot}). Whoever declines, declares a conflict or keeps
 * silent is replaced by another draw.
 */
@ApplicationScoped
@Transactional
public class Chairs {
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Charter charter;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Masks masks;
  @Inject Territory territory;

  /** Whether the viewer is ready to chair. */
  public boolean ready() {
    return em.find(ChairVolunteer.class, viewer.id()) != null;
  }

  /** The viewer is ready to chair from now on, or no longer. */
  public void ready(boolean is, LocalDate today) {
    ChairVolunteer volunteer = em.find(ChairVolunteer.class, viewer.id());
    if (is && volunteer == null) {
      charter.ask();
      em.persist(new ChairVolunteer(viewer.id(), today));
    } else if (!is && volunteer != null) {
      em.remove(volunteer);
    }
  }

  /**
   * Draws a chair for a room that has none.
   *
   * @return whether somebody could be drawn
   */
  @Transactional(TxType.MANDATORY)
  public boolean draw(CaseRoom room, RoomKey key, LocalDate today) {
    Optional<ChairVolunteer> drawn = candidate(room, key, today);
    drawn.ifPresent(
        volunteer -> {
          volunteer.drawn();
          long mask = masks.give(room.id(), key, volunteer.personId());
          room.seat(mask, Part.CHAIR, CaseRooms.freeNumber(room), today);
        });
    return drawn.isPresent();
  }

  private Optional<ChairVolunteer> candidate(CaseRoom room, RoomKey key, LocalDate today) {
    Person presenter = people.whole(masks.person(room.circle().presenter().mask(), key));
    Lot lot =
        new Lot(
            independence(room, presenter, today),
            Set.copyOf(charter.signers()),
            Set.copyOf(masks.behind(room.id(), key).values()),
            territory,
            today);
    return lot.draw(volunteers(), people::whole, RANDOM);
  }

  private List<ChairVolunteer> volunteers() {
    return em.createQuery(
            "select distinct v from ChairVolunteer v left join fetch v.conflicts",
            ChairVolunteer.class)
        .getResultList();
  }

  private Independence independence(CaseRoom room, Person presenter, LocalDate today) {
    Set<Long> members =
        memberships.of(room.group().id()).stream()
            .map(membership -> membership.person().id())
            .collect(Collectors.toSet());
    return Independence.of(
        presenter, members, room.group().municipalities(), room.group().entityId(), today);
  }

  /** The viewer, who was drawn, says yes. */
  void accept(Participation drawn, LocalDate today) {
    drawn.seat().take(today);
  }

  /**
   * The viewer, who was drawn or already chairs, says no or declares a conflict: another is drawn.
   */
  void decline(Participation chair, LocalDate today) {
    chair.seat().leave(today);
    draw(chair.room(), chair.key(), today);
  }
}
