package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.cases.finder.Finder;
import org.malha.masks.Opening;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Makes the page of a room for whoever looks. */
@ApplicationScoped
@Transactional
public class RoomPages {
  @Inject CaseRooms rooms;
  @Inject Contributions contributions;
  @Inject Finder finder;
  @Inject CurrentRequest current;

  /** The page of a room as it stands for the viewer's seat. */
  View of(String code, LocalDate today, Form form) {
    Participation one = rooms.reach(code);
    CaseRoom room = one.room();
    if (one.seat().waiting()) {
      return one.seat().is(Part.CHAIR)
          ? new DrawnPage(RoomHead.of(one, null), CaseRoom.PATIENCE)
          : InvitedPage.of(one, rooms.situation(one).frame(), today);
    }
    boolean begun = room.standing() == Standing.OPEN || room.standing() == Standing.CLOSED;
    if (begun || one.is(Part.VOICE)) {
      return open(one, today, form);
    }
    Situation situation = rooms.situation(one);
    RoomHead head = RoomHead.of(one, situation);
    if (one.is(Part.CHAIR)) {
      return SecondReadingPage.of(
          head,
          situation,
          finder.risk(situation.texts().values(), !situation.kept().isEmpty(), current.language()),
          room.standing(),
          form);
    }
    return new PresentedPage(
        head,
        SituationPart.of(situation),
        room.reading()
            .note()
            .map(note -> ReturnReason.read(one.key().open(note)))
            .orElse(List.of()));
  }

  private RoomPage open(Participation one, LocalDate today, Form form) {
    CaseRoom room = one.room();
    Heard heard = contributions.heard(room);
    boolean own = one.is(Part.PRESENTER) && heard.upheld(room).isPresent();
    @Nullable Situation situation = one.reads() || own ? rooms.situation(one) : null;
    var hearing = new Hearing(one, heard);
    return new RoomPage(
        RoomHead.of(one, situation),
        situation == null ? null : SituationPart.of(situation),
        heard.upheld(room).orElse(null),
        hearing.phases(),
        turn(hearing, today),
        one.is(Part.CHAIR) ? lead(one, heard, today) : null,
        room.keeping().eraseOn().orElse(null),
        room.keeping().days(),
        Openings.ofMine(one).orElse(null),
        form);
  }

  /** The room as the chair shows it on a wall. */
  ProjectorPage projected(String code, int minutes, String until) {
    Participation chair = rooms.reach(code).ask(Part.CHAIR);
    CaseRoom room = chair.room();
    Sitting sitting = room.stage().orElseThrow(Refusal.NotFound::new);
    Situation situation = rooms.situation(chair);
    List<Contribution> said =
        contributions.of(room).stream()
            .filter(c -> c.sent() && !c.hidden() && c.phase() == sitting.phase())
            .filter(c -> c.prompt() != Prompt.PASS)
            .toList();
    return new ProjectorPage(
        RoomHead.of(chair, situation),
        sitting.phase().key(),
        situation.question(),
        new Hearing(chair, new Heard(said, List.of())).questions(said),
        minutes,
        until);
  }

  // ---- what the viewer may do

  private static RoomPage.Turn turn(Hearing hearing, LocalDate today) {
    Participation one = hearing.one();
    CaseRoom room = one.room();
    Optional<Sitting> stage = room.stage();
    if (room.standing() != Standing.OPEN || room.hidden() || stage.isEmpty()) {
      return new RoomPage.Turn(List.of(), List.of(), false, false, "");
    }
    Phase phase = stage.get().phase();
    List<Prompt> prompts = phase.prompts(one.seat().part()).stream().sorted().toList();
    List<RoomPage.Kept> drafts = hearing.drafts(phase);
    if (stage.get().over(today)) {
      return new RoomPage.Turn(List.of(), drafts, false, false, "case.turn.over");
    }
    boolean now = !one.is(Part.VOICE) || !phase.inTurns() || has(hearing, stage.get(), today);
    return new RoomPage.Turn(
        prompts,
        drafts,
        now,
        now && one.is(Part.VOICE) && phase.inTurns(),
        now ? "" : "case.turn.wait");
  }

  private static boolean has(Hearing hearing, Sitting stage, LocalDate today) {
    Participation one = hearing.one();
    List<Contribution> counting = hearing.heard().counting(one.seat());
    return turns(one.room(), stage, counting, today).has(one.seat());
  }

  private static Turns turns(
      CaseRoom room, Sitting stage, List<Contribution> all, LocalDate today) {
    return new Turns(
        stage,
        all.stream().filter(c -> c.sent() && c.phase() == stage.phase()).toList(),
        room.circle().voices(),
        today);
  }

  // ---- what the chair may do

  private static RoomPage.Lead lead(Participation chair, Heard heard, LocalDate today) {
    CaseRoom room = chair.room();
    Optional<Sitting> stage = room.stage();
    @Nullable Phase next =
        room.gateOpen() ? stage.flatMap(s -> s.phase().next()).orElse(null) : null;
    return new RoomPage.Lead(
        next,
        next == null ? 0 : next.days(),
        Math.max(0, CaseRoom.QUORUM - room.circle().voices().size()),
        stage.map(s -> (int) turns(room, s, heard.said(), today).spoken()).orElse(0),
        room.standing() == Standing.OPEN && stage.filter(s -> !s.extended()).isPresent(),
        room.standing() == Standing.OPEN,
        (int) room.circle().all().stream().filter(s -> s.is(Part.VOICE) && s.waiting()).count(),
        heard.waiting().stream().map(RoomPages::flagged).toList(),
        chair.openings().stream()
            .filter(Opening::waiting)
            .flatMap(opening -> asked(chair, opening).stream())
            .toList(),
        LessonWriting.part(chair),
        RoomPage.Awaited.of(
            new Diary(room, Word.sent(heard.said()), List.of(), List.of(), today), chair.seat()));
  }

  private static RoomPage.Flagged flagged(Flag flag) {
    return new RoomPage.Flagged(
        flag.id(),
        flag.contribution().map(Contribution::place).orElse(0),
        flag.reason().key(),
        flag.raisedOn());
  }

  private static Optional<RoomPage.Asked> asked(Participation chair, Opening opening) {
    return chair
        .room()
        .circle()
        .of(opening.mask())
        .map(
            seat ->
                new RoomPage.Asked(
                    opening.id(),
                    RoomHead.Mask.of(seat, chair.seat()),
                    chair.key().open(opening.reason()),
                    opening.askedOn()));
  }
}
