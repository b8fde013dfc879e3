package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What waits for somebody in the rooms. */
@ApplicationScoped
@Transactional
public class Waiting {
  @Inject CaseRooms rooms;
  @Inject Contributions contributions;

  /** The rooms of the viewer as the list shows them. */
  List<CasesPage.Line> lines(LocalDate today) {
    List<Participation> mine = rooms.mine();
    Map<Long, Course> courses =
        contributions.courses(mine.stream().map(Participation::room).toList());
    return mine.stream()
        .map(one -> line(one, courses.getOrDefault(one.room().id(), new Course()), today))
        .toList();
  }

  private static CasesPage.Line line(Participation one, Course course, LocalDate today) {
    CaseRoom room = one.room();
    boolean closed = room.standing() == Standing.CLOSED;
    return new CasesPage.Line(
        room.path(),
        one.reads() ? Situation.title(one.key(), room) : Written.NOTHING,
        RoomHead.Mask.of(one.seat(), one.seat()),
        room.standing() == Standing.OPEN
            ? room.stage().map(s -> s.phase().key()).orElse(room.standing().key())
            : room.standing().key(),
        next(one, course, today),
        closed
            ? room.keeping().eraseOn().orElse(null)
            : room.stage().map(Sitting::closesOn).orElse(null));
  }

  /** The message key of what waits for the viewer in a room; empty where nothing does. */
  private static String next(Participation one, Course course, LocalDate today) {
    if (one.seat().waiting()) {
      return one.seat().is(Part.CHAIR) ? "case.next.drawn" : "case.next.invited";
    }
    return switch (one.seat().part()) {
      case CHAIR -> chair(one, course, today);
      case PRESENTER -> presenter(one, course, today);
      case VOICE -> voice(one, course, today);
    };
  }

  private static String chair(Participation chair, Course course, LocalDate today) {
    CaseRoom room = chair.room();
    if (room.standing() == Standing.SECOND_READING) {
      return "case.next.second-reading";
    }
    if (room.standing() != Standing.OPEN) {
      return lesson(room);
    }
    if (course.flagged()) {
      return "case.next.flag";
    }
    if (room.lesson().filter(RoomLesson::returned).isPresent()) {
      return "case.next.lesson-back";
    }
    if (course.asked()) {
      return "case.next.opening";
    }
    boolean over = room.stage().filter(stage -> stage.over(today)).isPresent();
    if (over) {
      return room.gateOpen() ? "case.next.gate" : "case.next.end";
    }
    boolean first = room.stage().filter(s -> s.phase() == Phase.PRESENTATION).isPresent();
    if (first && room.circle().voices().size() < CaseRoom.QUORUM) {
      return "case.next.invite";
    }
    return first && room.gateOpen() ? "case.next.gate" : "";
  }

  /** Of the lesson: to be written once the room is closed, or written again. */
  private static String lesson(CaseRoom room) {
    if (!room.lessonOpen()) {
      return "";
    }
    return room.lesson()
        .map(lesson -> lesson.waiting() ? "" : "case.next.lesson-back")
        .orElse("case.next.lesson");
  }

  private static String presenter(Participation presenter, Course course, LocalDate today) {
    CaseRoom room = presenter.room();
    if (room.standing() == Standing.GIVEN_BACK) {
      return "case.next.rewrite";
    }
    Phase phase = speaking(room, today);
    if (phase == Phase.QUESTIONS && course.unanswered()) {
      return "case.next.answer";
    }
    boolean speaks = phase == Phase.SYNTHESIS || phase == Phase.FOLLOW_UP;
    return speaks && course.silent(presenter.seat(), phase) ? "case.next.say" : "";
  }

  private static String voice(Participation voice, Course course, LocalDate today) {
    Phase phase = speaking(voice.room(), today);
    return phase.inTurns() && course.silent(voice.seat(), phase) ? "case.next.turn" : "";
  }

  /** The phase in which something may be said; the first one, in which nothing is, otherwise. */
  private static Phase speaking(CaseRoom room, LocalDate today) {
    boolean open = room.standing() == Standing.OPEN && !room.hidden();
    return room.stage()
        .filter(stage -> open && !stage.over(today))
        .map(Sitting::phase)
        .orElse(Phase.PRESENTATION);
  }
}
