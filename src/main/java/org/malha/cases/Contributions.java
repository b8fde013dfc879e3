package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.malha.web.Refusal;

/** What is said in the rooms. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Contributions {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Everything of a room, drafts included, in the order in which it was written. */
  List<Contribution> of(CaseRoom room) {
    return em.createQuery(
            "select c from Contribution c where c.room = :room order by c.place",
            Contribution.class)
        .setParameter("room", room)
        .getResultList();
  }

  /** Everything of a room with the flags that wait there or were right, in one statement. */
  Heard heard(CaseRoom room) {
    Map<Integer, Contribution> said = new TreeMap<>();
    Map<Long, Flag> flags = new TreeMap<>();
    em.createQuery(
            """
            select c, f from Seat s left join Contribution c on c.maskId = s.maskId
            left join Flag f on f.maskId = s.maskId
              and (f.decidedOn is null or f.upheld = true)
            where s.room = :room
            """,
            Object[].class)
        .setParameter("room", room)
        .getResultStream()
        .forEach(
            row -> {
              if (row[0] instanceof Contribution one) {
                said.put(one.place(), one);
              }
              if (row[1] instanceof Flag flag) {
                flags.put(flag.id(), flag);
              }
            });
    return new Heard(
        List.copyOf(said.values()),
        flags.values().stream().sorted(Comparator.comparing(Flag::raisedOn)).toList());
  }

  /** How far the talk has come in rooms, by their ids, in one statement. */
  Map<Long, Course> courses(Collection<CaseRoom> rooms) {
    Map<Long, Course> courses = new HashMap<>();
    rooms.forEach(room -> courses.put(room.id(), new Course()));
    if (!courses.isEmpty()) {
      em.createQuery(
              """
              select s.room.id, f.id, o.id, c.id, c.maskId, c.phase, c.prompt, c.answers from Seat s
              left join Contribution c on c.maskId = s.maskId and c.sentOn is not null
              left join Flag f on f.maskId = s.maskId and f.decidedOn is null
              left join Opening o on o.maskId = s.maskId
                and o.agreedOn is null and o.refusedOn is null
              where s.room.id in :rooms
              """,
              Object[].class)
          .setParameter("rooms", courses.keySet())
          .getResultStream()
          .forEach(row -> tell(courses.computeIfAbsent((Long) row[0], id -> new Course()), row));
    }
    return courses;
  }

  private static void tell(Course course, Object[] row) {
    if (there(row[1])) {
      course.flag();
    }
    if (there(row[2])) {
      course.ask();
    }
    if (there(row[3])) {
      course.sent((Long) row[3], (Long) row[4], (Phase) row[5], (Prompt) row[6], (Long) row[7]);
    }
  }

  /** EclipseLink answers 0, not null, for the primitive id of a row that an outer join lacks. */
  private static boolean there(@Nullable Object id) {
    return id instanceof Long number && number > 0;
  }

  /**
   * One that was sent.
   *
   * @throws Refusal.NotFound when there is none
   */
  Contribution sent(CaseRoom room, int place) {
    return of(room).stream()
        .filter(one -> one.place() == place && one.sent())
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The draft of a seat in a phase, to this question if it is an answer. */
  Optional<Contribution> draft(CaseRoom room, Seat seat, Phase phase, Optional<Long> answers) {
    return of(room).stream()
        .filter(one -> one.of(seat) && !one.sent() && one.phase() == phase)
        .filter(one -> one.answers().equals(answers))
        .findFirst();
  }

  /** Keeps a new one; places are given one after the other. */
  Contribution add(Contribution one) {
    em.persist(one);
    return one;
  }

  /** The next place of a room; whoever asks holds the room until the transaction ends. */
  int nextPlace(CaseRoom room) {
    em.lock(room, LockModeType.PESSIMISTIC_WRITE);
    return em.createQuery(
                "select coalesce(max(c.place), 0) from Contribution c where c.room = :room",
                Integer.class)
            .setParameter("room", room)
            .getSingleResult()
        + 1;
  }

  void drop(Contribution one) {
    em.remove(one);
  }
}
