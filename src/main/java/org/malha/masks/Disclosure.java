package org.malha.masks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.malha.web.Refusal;

/**
 * The only way from a mask to a person: a privacy officer asks with a reason, the chair of the room
 * agrees, both read the answer, and whoever is behind the mask is told. Whether somebody is the
 * officer or the chair is asked by {@code cases} before.
 */
@ApplicationScoped
@Transactional
public class Disclosure {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject RoomKeys keys;

  /** A privacy officer asks who is behind a mask. */
  public Opening ask(
      long room, long mask, long officer, String reason, RoomKey key, LocalDate today) {
    Opening opening = new Opening(room, mask, officer, key.seal(reason), today);
    em.persist(opening);
    return opening;
  }

  /** What was asked in a room, the newest first. */
  public List<Opening> of(long room) {
    return em.createQuery(
            "select o from Opening o where o.roomId = :room order by o.askedOn desc, o.id desc",
            Opening.class)
        .setParameter("room", room)
        .getResultList();
  }

  /** That somebody asked, with the key of the room. */
  public record Asked(Opening opening, RoomKey key) {}

  /** What a person asked in rooms that can be opened, the newest first; one statement. */
  public List<Asked> askedBy(long officer) {
    return em.createQuery(
            """
            select o, k from Opening o join WrappedKey k on k.roomId = o.roomId
            where o.askedBy = :officer order by o.askedOn desc, o.id desc
            """,
            Object[].class)
        .setParameter("officer", officer)
        .getResultStream()
        .flatMap(
            row ->
                keys
                    .open((WrappedKey) row[1])
                    .map(key -> new Asked((Opening) row[0], key))
                    .stream())
        .toList();
  }

  /**
   * One of them.
   *
   * @throws Refusal.NotFound when it is none of this room
   */
  public Opening one(long room, long id) {
    return of(room).stream()
        .filter(opening -> opening.id() == id)
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * The chair agrees or refuses; only once.
   *
   * @throws Refusal.Conflict when it was decided before
   */
  public void decide(Opening opening, boolean agreed, LocalDate today) {
    if (!opening.waiting()) {
      throw new Refusal.Conflict("case.conflict.opening");
    }
    if (agreed) {
      opening.agree(today);
    } else {
      opening.refuse(today);
    }
  }

  /**
   * Who is behind the mask of an opening to which both agreed.
   *
   * @throws Refusal.NotFound when the chair has not agreed, or the mask is gone
   */
  public long person(Opening opening, RoomKey key) {
    if (opening.agreedOn().isEmpty()) {
      throw new Refusal.NotFound();
    }
    Mask mask = em.find(Mask.class, opening.mask());
    if (mask == null) {
      throw new Refusal.NotFound();
    }
    return mask.person(key);
  }
}
