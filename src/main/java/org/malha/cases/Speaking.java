package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.Refusal;

/**
 * How somebody speaks in a room: with one of the openings of the phase, when it is their turn,
 * under their mask. Only text that passed the review comes here; it is a draft until it is sent.
 */
@ApplicationScoped
@Transactional
public class Speaking {
  @Inject CaseRooms rooms;
  @Inject Contributions contributions;

  /**
   * Keeps what was reviewed as the draft of this seat in the phase, in place of the one before.
   *
   * @param question the place of the question that it answers, if it is an answer
   * @return its place
   */
  public int draft(
      String code, Prompt prompt, Spoken words, Optional<Integer> question, LocalDate today) {
    Participation one = rooms.reach(code);
    Phase phase = asked(one, prompt, today);
    Optional<Long> answers = question.map(place -> question(one.room(), place).id());
    if (answers.isPresent() != (prompt == Prompt.ANSWER)) {
      throw new Refusal.NotFound();
    }
    String sealed = words.seal(one.key());
    Optional<Contribution> before = contributions.draft(one.room(), one.seat(), phase, answers);
    before.ifPresent(draft -> draft.reword(prompt, sealed));
    return before
        .orElseGet(
            () ->
                contributions.add(
                    new Contribution(
                        one.room(),
                        one.seat(),
                        phase,
                        prompt,
                        contributions.nextPlace(one.room()),
                        sealed,
                        answers.orElse(null))))
        .place();
  }

  /**
   * What somebody finds who wants to speak now.
   *
   * @param prompt with which they would; without one the floor is not free
   * @param question the place of the question that they answer
   * @throws Refusal.Conflict when nobody may speak
   */
  Floor floor(String code, Optional<Prompt> prompt, Optional<Integer> question, LocalDate today) {
    Participation one = rooms.reach(code);
    Sitting stage = open(one.room(), today);
    Heard all = contributions.heard(one.room());
    List<Contribution> said = all.said().stream().filter(Contribution::sent).toList();
    return new Floor(
        prompt.isPresent() && free(one, prompt.get(), stage, all, today),
        one.reads() ? heard(one, said) : "",
        question.map(place -> asked(one, said, place)).orElse(Written.NOTHING));
  }

  /** The words of a question; none where it is hidden, or is none. */
  private static Written asked(Participation one, List<Contribution> said, int place) {
    return said.stream()
        .filter(c -> c.place() == place && c.prompt() == Prompt.QUESTION && !c.hidden())
        .flatMap(c -> c.words().stream())
        .map(words -> Written.of(Spoken.open(one.key(), words).text()))
        .findFirst()
        .orElse(Written.NOTHING);
  }

  private String heard(Participation one, List<Contribution> said) {
    StringBuilder heard = new StringBuilder();
    rooms.situation(one).texts().values().forEach(text -> heard.append(text.text()).append('\n'));
    said.stream()
        .flatMap(words -> words.words().stream())
        .forEach(words -> heard.append(Spoken.open(one.key(), words).text().text()).append('\n'));
    return heard.toString();
  }

  /**
   * Refuses whoever may not speak in the room now.
   *
   * @throws Refusal.Conflict when nobody may
   */
  public void ask(String code, LocalDate today) {
    prompts(rooms.reach(code), today);
  }

  /** The form in which somebody writes, filled in. */
  WordsPage writing(String code, Form form, Optional<Integer> question, LocalDate today) {
    Participation one = rooms.reach(code);
    @Nullable Situation situation = one.reads() ? rooms.situation(one) : null;
    return new WordsPage(
        RoomHead.of(one, situation),
        prompts(one, today),
        question
            .map(place -> asked(one, contributions.heard(one.room()).said(), place))
            .orElse(Written.NOTHING),
        form);
  }

  private static List<Prompt> prompts(Participation one, LocalDate today) {
    if (!one.seat().taken()) {
      throw new Refusal.NotFound();
    }
    return open(one.room(), today).phase().prompts(one.seat().part()).stream().sorted().toList();
  }

  /** Sends the draft of a place: the others read it from now on. */
  public void send(String code, int place, LocalDate today) {
    Participation one = rooms.reach(code);
    Contribution draft = own(one, place);
    asked(one, draft.prompt(), today);
    turn(one, draft.prompt(), today);
    draft.send(today);
  }

  /** Throws the draft of a place away. */
  public void drop(String code, int place) {
    Participation one = rooms.reach(code);
    contributions.drop(own(one, place));
  }

  /** Lets the turn pass. */
  public void pass(String code, LocalDate today) {
    Participation one = rooms.reach(code).ask(Part.VOICE);
    Sitting stage = open(one.room(), today);
    if (!stage.phase().inTurns()) {
      throw new Refusal.NotFound();
    }
    turn(one, Prompt.PASS, today);
    Contribution passed =
        new Contribution(
            one.room(),
            one.seat(),
            stage.phase(),
            Prompt.PASS,
            contributions.nextPlace(one.room()),
            null,
            null);
    passed.send(today);
    contributions.add(passed);
  }

  private Phase asked(Participation one, Prompt prompt, LocalDate today) {
    if (!one.seat().taken()) {
      throw new Refusal.NotFound();
    }
    Phase phase = open(one.room(), today).phase();
    if (!phase.prompts(one.seat().part()).contains(prompt)) {
      throw new Refusal.Conflict("case.conflict.phase");
    }
    return phase;
  }

  private void turn(Participation one, Prompt prompt, LocalDate today) {
    Sitting stage = open(one.room(), today);
    if (!free(one, prompt, stage, contributions.heard(one.room()), today)) {
      throw new Refusal.Conflict("case.conflict.turn");
    }
  }

  private static boolean free(
      Participation one, Prompt prompt, Sitting stage, Heard all, LocalDate today) {
    List<Contribution> said =
        all.counting(one.seat()).stream()
            .filter(c -> c.sent() && c.phase() == stage.phase())
            .toList();
    boolean counts = stage.phase().inTurns() && one.is(Part.VOICE) && prompt != Prompt.ANSWER;
    return !counts || new Turns(stage, said, one.room().circle().voices(), today).has(one.seat());
  }

  private static Sitting open(CaseRoom room, LocalDate today) {
    Sitting stage = room.stage().orElseThrow(() -> new Refusal.Conflict("case.conflict.phase"));
    if (room.standing() != Standing.OPEN || room.hidden()) {
      throw new Refusal.Conflict("case.conflict.phase");
    }
    if (stage.over(today)) {
      throw new Refusal.Conflict("case.conflict.over");
    }
    return stage;
  }

  private Contribution question(CaseRoom room, int place) {
    Contribution question = contributions.sent(room, place);
    if (question.prompt() != Prompt.QUESTION) {
      throw new Refusal.NotFound();
    }
    return question;
  }

  private Contribution own(Participation one, int place) {
    return contributions.of(one.room()).stream()
        .filter(c -> c.place() == place && c.of(one.seat()) && !c.sent())
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }
}
