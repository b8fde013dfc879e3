package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.masks.Opening;
import org.malha.web.Form;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Makes the page of a room for whoever looks. */
@ApplicationScoped
@Transactional
public class RoomPages {
  @Inject CaseRooms rooms;
  @Inject Contributions contributions;

  /** The page of a room as it stands for the viewer's seat. */
  View of(String code, LocalDate today, Form form) {
    Participation one = rooms.reach(code);
    CaseRoom room = one.room();
    if (one.seat().waiting()) {
      return one.seat().is(Part.CHAIR)
          ? new DrawnPage(RoomHead.of(one, null), CaseRoom.PATIENCE)
          : new InvitedPage(RoomHead.of(one, null), room.keeping().days());
    }
    boolean begun = room.standing() == Standing.OPEN || room.standing() == Standing.CLOSED;
    if (begun || one.is(Part.VOICE)) {
      return open(one, today, form);
    }
    Situation situation = rooms.situation(one);
    RoomHead head = RoomHead.of(one, situation);
    if (one.is(Part.CHAIR)) {
      return SecondReadingPage.of(head, situation, room.standing(), form);
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
    @Nullable Situation situation = one.reads() ? rooms.situation(one) : null;
    Heard heard = contributions.heard(room);
    List<Contribution> all = heard.said();
    return new RoomPage(
        RoomHead.of(one, situation),
        situation == null ? null : SituationPart.of(situation),
        phases(one, all),
        turn(one, all, today),
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
        questions(chair, said),
        minutes,
        until);
  }

  // ---- what was said

  private List<RoomPage.InPhase> phases(Participation one, List<Contribution> all) {
    Optional<Phase> current = one.room().stage().map(Sitting::phase);
    boolean open = one.room().standing() == Standing.OPEN;
    List<RoomPage.InPhase> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      List<Contribution> said = all.stream().filter(c -> c.sent() && c.phase() == phase).toList();
      boolean now = open && current.filter(c -> c == phase).isPresent();
      if (now || !said.isEmpty()) {
        phases.add(new RoomPage.InPhase(phase.key(), now, questions(one, said)));
      }
    }
    Collections.reverse(phases);
    return phases;
  }

  private static List<Said> questions(Participation one, List<Contribution> said) {
    return said.stream()
        .filter(c -> c.answers().isEmpty())
        .map(
            c ->
                shown(
                    one,
                    c,
                    said.stream()
                        .filter(a -> a.answers().equals(Optional.of(c.id())))
                        .filter(a -> !closed(one, c))
                        .map(a -> shown(one, a, List.of()))
                        .toList()))
        .toList();
  }

  private static boolean closed(Participation one, Contribution said) {
    return said.hidden() && !one.is(Part.CHAIR);
  }

  private static Said shown(Participation one, Contribution said, List<Said> answers) {
    Seat seat = one.room().circle().of(said.mask()).orElseThrow();
    return new Said(
        said.place(),
        RoomHead.Mask.of(seat, one.seat()),
        said.prompt(),
        closed(one, said) ? "" : words(one, said),
        said.hidden(),
        said.sentOn().orElse(null),
        answers);
  }

  private static String words(Participation one, Contribution said) {
    return said.words().map(words -> Notes.open(one, words)).orElse("");
  }

  // ---- what the viewer may do

  private static RoomPage.Turn turn(Participation one, List<Contribution> all, LocalDate today) {
    CaseRoom room = one.room();
    Optional<Sitting> stage = room.stage();
    if (room.standing() != Standing.OPEN || room.hidden() || stage.isEmpty()) {
      return new RoomPage.Turn(List.of(), List.of(), false, false, "");
    }
    Phase phase = stage.get().phase();
    List<Prompt> prompts = phase.prompts(one.seat().part()).stream().sorted().toList();
    List<RoomPage.Kept> drafts =
        all.stream()
            .filter(c -> c.of(one.seat()) && !c.sent() && c.phase() == phase)
            .map(c -> new RoomPage.Kept(shown(one, c, List.of()), question(one, c, all)))
            .toList();
    if (stage.get().over(today)) {
      return new RoomPage.Turn(List.of(), drafts, false, false, "case.turn.over");
    }
    boolean now = !one.is(Part.VOICE) || !phase.inTurns() || has(one, stage.get(), all, today);
    return new RoomPage.Turn(
        prompts,
        drafts,
        now,
        now && one.is(Part.VOICE) && phase.inTurns(),
        now ? "" : "case.turn.wait");
  }

  private static @Nullable Said question(
      Participation one, Contribution answer, List<Contribution> all) {
    return all.stream()
        .filter(c -> answer.answers().equals(Optional.of(c.id())))
        .map(c -> shown(one, c, List.of()))
        .findFirst()
        .orElse(null);
  }

  private static boolean has(
      Participation one, Sitting stage, List<Contribution> all, LocalDate today) {
    return turns(one.room(), stage, all, today).has(one.seat());
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
        heard.flags().stream().map(RoomPages::flagged).toList(),
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
