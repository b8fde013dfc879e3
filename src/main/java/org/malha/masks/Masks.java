package org.malha.masks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.web.Refusal;

/**
 * The register: gives a person a mask in a room, and knows them by it when they come back. There is
 * no question "which rooms is this person in" without the person's own request or the key file, and
 * no question about two rooms at once but {@link #of(long)} and {@link #known}, which are asked for
 * whoever looks.
 */
@ApplicationScoped
@Transactional
public class Masks {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject RoomKeys keys;

  /**
   * The mask of a person in a room, the same however often it is asked for.
   *
   * @return the id of the mask
   */
  @Transactional(TxType.MANDATORY)
  public long give(long room, RoomKey key, long person) {
    return of(room, key, person)
        .orElseGet(
            () -> {
              Mask mask = new Mask(room, key, person);
              em.persist(mask);
              em.flush();
              return mask.id();
            });
  }

  /** The mask of a person in a room, if they are in it. */
  public Optional<Long> of(long room, RoomKey key, long person) {
    return em.createQuery(
            "select m from Mask m where m.roomId = :room and m.token = :token", Mask.class)
        .setParameter("room", room)
        .setParameter("token", key.token(person))
        .getResultStream()
        .findFirst()
        .map(Mask::id);
  }

  /**
   * What somebody wears in a room.
   *
   * @param key of the room
   * @param mask the id of their mask
   * @param openings what was asked about masks of the room, the newest first
   */
  public record Worn(RoomKey key, long mask, List<Opening> openings) {}

  /**
   * What a person wears in a room, in one statement.
   *
   * @return empty where they are not in it, or it cannot be opened any more
   */
  public Optional<Worn> worn(long room, long person) {
    List<Object[]> rows =
        em.createQuery(
                """
                select k, m, o from Mask m left join WrappedKey k on k.roomId = m.roomId
                left join Opening o on o.maskId = m.id
                where m.roomId = :room order by o.askedOn desc, o.id desc
                """,
                Object[].class)
            .setParameter("room", room)
            .getResultList();
    return rows.stream()
        .findFirst()
        .filter(row -> row[0] != null)
        .flatMap(row -> keys.open((WrappedKey) row[0]))
        .flatMap(key -> worn(rows, key, key.token(person)));
  }

  private static Optional<Worn> worn(List<Object[]> rows, RoomKey key, String token) {
    List<Opening> openings =
        rows.stream().map(row -> (Opening) row[2]).filter(Objects::nonNull).toList();
    return rows.stream()
        .map(row -> (Mask) row[1])
        .filter(mask -> mask.token().equals(token))
        .findFirst()
        .map(mask -> new Worn(key, mask.id(), openings));
  }

  /**
   * The key of a room, for somebody who has and had no mask in it; in one statement.
   *
   * @return empty where they have or had one, or the room cannot be opened any more
   */
  public Optional<RoomKey> keyForOutsider(long room, long person) {
    List<Object[]> rows =
        em.createQuery(
                """
                select k, m from WrappedKey k left join Mask m on m.roomId = k.roomId
                where k.roomId = :room
                """,
                Object[].class)
            .setParameter("room", room)
            .getResultList();
    return rows.stream()
        .findFirst()
        .flatMap(row -> keys.open((WrappedKey) row[0]))
        .filter(
            key ->
                rows.stream()
                    .map(row -> (Mask) row[1])
                    .filter(Objects::nonNull)
                    .noneMatch(mask -> mask.token().equals(key.token(person))));
  }

  /**
   * By what the rooms of a person are found: whoever reads the rooms of these tokens reads theirs.
   *
   * @param keys of all rooms, by their ids
   * @param tokens what the person is called in each
   */
  public record Known(Map<Long, RoomKey> keys, Set<String> tokens) {}

  /** By what the rooms of a person are found, in one statement. */
  public Known known(long person) {
    Map<Long, RoomKey> all = keys.all();
    return new Known(
        all, all.values().stream().map(key -> key.token(person)).collect(Collectors.toSet()));
  }

  /** The rooms that a person is in, each with the id of their mask there; two statements. */
  public Map<Long, Long> of(long person) {
    Map<String, Long> rooms = new HashMap<>();
    keys.all().forEach((room, key) -> rooms.put(key.token(person), room));
    Map<Long, Long> masks = new HashMap<>();
    if (!rooms.isEmpty()) {
      em.createQuery("select m from Mask m where m.token in :tokens", Mask.class)
          .setParameter("tokens", List.copyOf(rooms.keySet()))
          .getResultStream()
          .forEach(mask -> masks.put(mask.roomId(), mask.id()));
    }
    return masks;
  }

  /**
   * Who is behind the masks of a room, by the ids of the masks: to tell them that something waits,
   * and to draw a chair who is independent of them. Never shown to anybody; what is shown to people
   * goes through the opening of a mask.
   */
  public Map<Long, Long> behind(long room, RoomKey key) {
    Map<Long, Long> people = new HashMap<>();
    em.createQuery("select m from Mask m where m.roomId = :room", Mask.class)
        .setParameter("room", room)
        .getResultStream()
        .forEach(mask -> people.put(mask.id(), mask.person(key)));
    return people;
  }

  /**
   * Who is behind a mask of a room, for the same two uses.
   *
   * @throws Refusal.NotFound when it is not in the register any more
   */
  public long person(long mask, RoomKey key) {
    Mask found = em.find(Mask.class, mask);
    if (found == null) {
      throw new Refusal.NotFound();
    }
    return found.person(key);
  }

  /** Takes a mask out of the register: nobody is behind it any more. */
  @Transactional(TxType.MANDATORY)
  public void forget(long mask) {
    em.createQuery("delete from Mask m where m.id = :mask")
        .setParameter("mask", mask)
        .executeUpdate();
  }

  /** Takes all masks of a room out of the register and destroys its key. */
  @Transactional(TxType.MANDATORY)
  public void burn(long room) {
    em.createQuery("delete from Mask m where m.roomId = :room")
        .setParameter("room", room)
        .executeUpdate();
    keys.destroy(room);
  }
}
