package org.malha.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a room as it is shown to one seat: what is hidden only to the chair, and to
 * whoever said it once it is decided that it stays so.
 */
record Hearing(Participation one, Heard heard) {
  /** What was sent, by phase, the last one first. */
  List<RoomPage.InPhase> phases() {
    Optional<Phase> current = one.room().stage().map(Sitting::phase);
    boolean open = one.room().standing() == Standing.OPEN;
    List<RoomPage.InPhase> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      List<Contribution> said =
          heard.said().stream().filter(c -> c.sent() && c.phase() == phase).toList();
      boolean now = open && current.filter(c -> c == phase).isPresent();
      if (now || !said.isEmpty()) {
        phases.add(new RoomPage.InPhase(phase.key(), now, questions(said)));
      }
    }
    Collections.reverse(phases);
    return phases;
  }

  /** Each with its answers. */
  List<Said> questions(List<Contribution> said) {
    return said.stream()
        .filter(c -> c.answers().isEmpty())
        .map(c -> shown(c, closed(c) ? List.of() : answers(c, said)))
        .toList();
  }

  private List<Said> answers(Contribution question, List<Contribution> said) {
    return said.stream()
        .filter(a -> a.answers().equals(Optional.of(question.id())))
        .map(a -> shown(a, List.of()))
        .toList();
  }

  /** What the viewer has reviewed in a phase and not sent. */
  List<RoomPage.Kept> drafts(Phase phase) {
    return heard.said().stream()
        .filter(c -> c.of(one.seat()) && !c.sent() && c.phase() == phase)
        .map(c -> new RoomPage.Kept(shown(c, List.of()), question(c)))
        .toList();
  }

  private @Nullable Said question(Contribution answer) {
    return heard.said().stream()
        .filter(c -> answer.answers().equals(Optional.of(c.id())))
        .map(c -> shown(c, List.of()))
        .findFirst()
        .orElse(null);
  }

  private boolean closed(Contribution said) {
    boolean own = said.of(one.seat()) && heard.upheld(said).isPresent();
    return said.hidden() && !own && !one.is(Part.CHAIR);
  }

  private Said shown(Contribution said, List<Said> answers) {
    Seat seat = one.room().circle().of(said.mask()).orElseThrow();
    Optional<Spoken> spoken =
        closed(said) ? Optional.empty() : said.words().map(words -> Spoken.open(one.key(), words));
    return new Said(
        said.place(),
        RoomHead.Mask.of(seat, one.seat()),
        said.prompt(),
        spoken.map(words -> Written.of(words.text())).orElse(Written.NOTHING),
        said.hidden(),
        heard.upheld(said).orElse(null),
        one.is(Part.CHAIR)
            ? spoken.map(words -> KeptKind.of(words.kept())).orElse(List.of())
            : List.of(),
        said.sentOn().orElse(null),
        answers);
  }
}
