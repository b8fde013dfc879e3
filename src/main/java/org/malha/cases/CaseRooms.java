package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Fetch;
import org.malha.masks.Masks;
import org.malha.masks.Masks.Known;
import org.malha.masks.Masks.Worn;
import org.malha.masks.RoomKey;
import org.malha.web.Refusal;

/** The rooms, always as whoever looks has a seat in them. */
@ApplicationScoped
@Transactional
public class CaseRooms {
  /** Digits and letters that nobody confuses, without vowels that would make words. */
  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

  private static final int LETTERS_OF_CODE = 12;
  private static final int NUMBERS_AT_FIRST = 20;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Comparator<Participation> NEWEST =
      Comparator.comparing((Participation one) -> one.room().reading().presentedOn())
          .thenComparing(one -> one.room().code())
          .reversed();

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject Masks masks;

  /**
   * The room of an address.
   *
   * @throws Refusal.NotFound when there is none, the viewer has no seat in it, or its key is gone
   */
  Participation reach(String code) {
    CaseRoom room =
        Fetch.with(
                em.createQuery("select r from CaseRoom r where r.code = :code", CaseRoom.class),
                "r.seats",
                "r.stages")
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(CaseRooms::gone);
    Worn worn = masks.worn(room.id(), viewer.id()).orElseThrow(CaseRooms::gone);
    return room.circle()
        .of(worn.mask())
        .filter(seat -> seat.taken() || seat.waiting())
        .map(seat -> new Participation(room, worn.key(), seat, worn.openings()))
        .orElseThrow(CaseRooms::gone);
  }

  private static Refusal.NotFound gone() {
    return new Refusal.NotFound("case.gone");
  }

  /**
   * What was presented in a room, opened; one statement, and nothing else of the room is read
   * again.
   */
  Situation situation(Participation one) {
    return situation(one.room(), one.key());
  }

  /** The same, for those who read a room's lesson without a seat in it. */
  Situation situation(CaseRoom room, RoomKey key) {
    return Situation.open(
        key,
        em.createQuery("select r.situation from CaseRoom r where r.id = :id", String.class)
            .setParameter("id", room.id())
            .getSingleResult());
  }

  /** The rooms in which the viewer has a seat or is offered one, the newest first. */
  List<Participation> mine() {
    Known known = masks.known(viewer.id());
    if (known.tokens().isEmpty()) {
      return List.of();
    }
    return Fetch.with(
            em.createQuery(
                """
                select s from Seat s where s.leftOn is null
                and s.maskId in (select m.id from Mask m where m.token in :tokens)
                """,
                Seat.class),
            "s.room.seats",
            "s.room.stages")
        .setParameter("tokens", known.tokens())
        .getResultStream()
        .map(seat -> participation(seat, known))
        .sorted(NEWEST)
        .toList();
  }

  private static Participation participation(Seat seat, Known known) {
    RoomKey key = Objects.requireNonNull(known.keys().get(seat.room().id()));
    return new Participation(seat.room(), key, seat, List.of());
  }

  /** A name for addresses that says nothing of when the room was made. */
  static String freshCode() {
    var code = new StringBuilder();
    for (int i = 0; i < LETTERS_OF_CODE; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** A number for a seat, drawn among those that are free in the room. */
  static int freeNumber(CaseRoom room) {
    int most = Math.max(NUMBERS_AT_FIRST, 2 * room.circle().all().size());
    int number;
    do {
      number = 1 + RANDOM.nextInt(most);
    } while (room.circle().numberTaken(number));
    return number;
  }
}
