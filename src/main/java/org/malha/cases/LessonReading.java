package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.library.Lessons;
import org.malha.library.NewLesson;
import org.malha.masks.Masks;
import org.malha.masks.RoomKey;
import org.malha.web.Form;
import org.malha.web.Refusal;

/**
 * The second reading of lessons, by curators who have no seat in the room. They see the lesson and
 * nothing else: not its room, its group or its chair; and nobody is told who read it.
 */
@ApplicationScoped
@Transactional
public class LessonReading {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject CurrentViewer viewer;
  @Inject CaseRooms rooms;
  @Inject Masks masks;
  @Inject Lessons lessons;
  @Inject Today today;

  private record Found(CaseRoom room, RoomKey key, WrittenLesson lesson) {
    static Optional<Found> of(CaseRoom room, RoomKey key) {
      return room.lesson()
          .flatMap(RoomLesson::words)
          .map(words -> new Found(room, key, WrittenLesson.open(key, words)));
    }

    private RoomLesson waiting() {
      return room.lesson().orElseThrow();
    }

    private String code() {
      return waiting().code().orElseThrow();
    }
  }

  /** The lessons that wait for the viewer, in an order that says nothing. */
  LessonsToReadPage list() {
    viewer.ask(Role.CURATOR);
    return new LessonsToReadPage(
        found().stream()
            .sorted(Comparator.comparing(Found::code)) // codes are drawn
            .map(
                one ->
                    new LessonsToReadPage.Line(
                        path(one.code()),
                        one.lesson().text(LessonForm.TITLE),
                        one.lesson().language()))
            .toList());
  }

  static String path(String code) {
    return LessonReadingResource.PATH + "/" + code;
  }

  private List<Found> found() {
    Set<Long> own = masks.of(viewer.id()).keySet();
    Map<Long, RoomKey> all = masks.known(viewer.id()).keys();
    return em.createQuery(
            "select r from CaseRoom r join fetch r.group where r.lesson.state = :waiting",
            CaseRoom.class)
        .setParameter("waiting", RoomLesson.State.WAITING)
        .getResultStream()
        .filter(room -> !own.contains(room.id()))
        .flatMap(room -> found(room, all.get(room.id())).stream())
        .toList();
  }

  private static Optional<Found> found(CaseRoom room, @Nullable RoomKey key) {
    return key == null ? Optional.empty() : Found.of(room, key);
  }

  private Found find(String code) {
    viewer.ask(Role.CURATOR);
    CaseRoom room =
        em.createQuery(
                "select r from CaseRoom r join fetch r.group where r.lesson.code = :code",
                CaseRoom.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    return masks
        .keyForOutsider(room.id(), viewer.id())
        .flatMap(key -> Found.of(room, key))
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * A lesson to read.
   *
   * @throws Refusal.NotFound when there is none, it was written again, or the viewer has or had a
   *     seat in its room
   */
  LessonToReadPage read(String code, Form form) {
    Found one = find(code);
    NewLesson lesson = lesson(one);
    return new LessonToReadPage(
        path(code), lesson, lessons.links(lesson.practices(), lesson.constraints()), form);
  }

  private NewLesson lesson(Found one) {
    WrittenLesson lesson = one.lesson();
    Situation situation = rooms.situation(one.room(), one.key());
    return new NewLesson(
        lesson.language(),
        lesson.text(LessonForm.TITLE),
        lesson.text(LessonForm.HELPED),
        lesson.text(LessonForm.CHECK),
        SituationType.words(lesson.type(), SituationType.of(situation.frame())),
        SituationType.sectors(lesson.type()),
        lesson.practices(),
        lesson.constraints());
  }

  /** It is good: it leaves its room and comes out with the others on the first of the month. */
  void approve(String code, LocalDate today) {
    Found one = find(code);
    lessons.toCome(lesson(one), today);
    one.waiting().approve();
  }

  /** It is not: the chair is told why. */
  void giveBack(String code, Collection<LessonReason> reasons) {
    Found one = find(code);
    one.waiting().giveBack(one.key().seal(LessonReason.written(reasons)));
    one.waiting().moved(today.date());
  }
}
