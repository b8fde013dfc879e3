package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.masks.RoomKey;
import org.malha.masks.RoomKeys;
import org.malha.web.Refusal;

/**
 * What happens when somebody of a room thinks that a passage could lead to a person: it is hidden
 * at once for all but the chair and the privacy role, and one of them decides.
 */
@ApplicationScoped
@Transactional
public class Flagging {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CaseRooms rooms;
  @Inject Contributions contributions;
  @Inject RoomKeys keys;
  @Inject CurrentViewer viewer;

  /**
   * A flag as it may be decided.
   *
   * @param sealed what it is about: the words of a contribution, or the situation
   */
  record Raised(Flag flag, RoomKey key, String sealed) {}

  /**
   * Flags a contribution, or the situation itself where there is no place. What is hidden already
   * is not flagged twice.
   */
  public void raise(String code, Optional<Integer> place, Flag.Reason reason, LocalDate today) {
    Participation one = rooms.reach(code);
    if (!one.reads()) {
      throw new Refusal.NotFound();
    }
    Contribution about = place.map(number -> contributions.sent(one.room(), number)).orElse(null);
    if (about != null && about.words().isEmpty()) {
      throw new Refusal.NotFound(); // whoever let their turn pass said nothing
    }
    boolean hidden = about == null ? one.room().hidden() : about.hidden();
    if (!hidden) {
      em.persist(new Flag(one.room(), about, one.seat(), reason, today));
    }
  }

  /** Every flag that nobody has decided, for the privacy role; three statements. */
  List<Raised> all() {
    viewer.ask(Role.PRIVACY_OFFICER);
    List<Flag> flags =
        em.createQuery(
                """
                select f from Flag f join fetch f.room left join fetch f.contribution
                where f.decidedOn is null order by f.raisedOn, f.id
                """,
                Flag.class)
            .getResultList();
    Map<Long, RoomKey> open = keys.of(rooms(flags.stream()));
    Map<Long, String> situations =
        situations(rooms(flags.stream().filter(flag -> flag.contribution().isEmpty())));
    return flags.stream()
        .flatMap(
            flag ->
                Optional.ofNullable(open.get(flag.room().id()))
                    .map(key -> new Raised(flag, key, sealed(flag, situations)))
                    .stream())
        .toList();
  }

  private static Set<Long> rooms(Stream<Flag> flags) {
    return flags.map(flag -> flag.room().id()).collect(Collectors.toSet());
  }

  private static String sealed(Flag flag, Map<Long, String> situations) {
    return flag.contribution()
        .map(one -> one.words().orElseThrow())
        .orElseGet(() -> situations.getOrDefault(flag.room().id(), ""));
  }

  private Map<Long, String> situations(Set<Long> rooms) {
    Map<Long, String> situations = new HashMap<>();
    if (!rooms.isEmpty()) {
      em.createQuery(
              "select r.id, r.situation from CaseRoom r where r.id in :rooms", Object[].class)
          .setParameter("rooms", rooms)
          .getResultStream()
          .forEach(row -> situations.put((Long) row[0], (String) row[1]));
    }
    return situations;
  }

  /** The chair decides. */
  public void decide(String code, long flag, boolean isRight, LocalDate today) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    decide(one(flag, Optional.of(chair.room())), isRight, chair.key(), today);
  }

  /** The privacy role decides. */
  public void decide(long flag, boolean isRight, LocalDate today) {
    viewer.ask(Role.PRIVACY_OFFICER);
    Flag one = one(flag, Optional.empty());
    RoomKey key = keys.of(one.room().id()).orElseThrow(Refusal.NotFound::new);
    decide(one, isRight, key, today);
  }

  /** A situation that leads to a person is written again by whoever presents it. */
  private static void decide(Flag flag, boolean isRight, RoomKey key, LocalDate today) {
    flag.decide(isRight, today);
    if (isRight && flag.contribution().isEmpty()) {
      List<ReturnReason> why = List.of(flag.reason().forPresenter());
      flag.room().takeBack(key.seal(ReturnReason.written(why)), today);
    }
  }

  private Flag one(long id, Optional<CaseRoom> room) {
    return Optional.ofNullable(em.find(Flag.class, id))
        .filter(flag -> room.isEmpty() || flag.room().id() == room.get().id())
        .filter(Flag::open)
        .orElseThrow(Refusal.NotFound::new);
  }
}
