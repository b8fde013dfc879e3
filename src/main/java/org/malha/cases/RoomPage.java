package org.malha.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * A room while it is discussed and after its end, as it is seen from one seat.
 *
 * @param situation null while it is hidden from the viewer
 * @param stays why the situation stays hidden, once that is decided; null otherwise
 * @param phases what was said, the current phase first
 * @param turn what the viewer may do now
 * @param lead what the chair may do; null for everybody else
 * @param erased the day on which the room is erased, once that is known
 * @param opened why the viewer's mask was opened; null when it was not
 * @param form what was typed and could not be taken
 */
public record RoomPage(
    RoomHead head,
    @Nullable SituationPart situation,
    Flag.@Nullable Reason stays,
    List<InPhase> phases,
    Turn turn,
    @Nullable Lead lead,
    @Nullable LocalDate erased,
    int keepDays,
    @Nullable String opened,
    Form form)
    implements View {
  private static final Set<String> READY =
      Set.of(
          "case.now.chair.all",
          "case.now.chair.over",
          "case.now.chair.presentation",
          "case.now.chair.synthesis",
          "case.now.chair.synthesis.told");

  /** What was said in a phase. */
  public record InPhase(String key, boolean current, List<Said> said) {}

  /**
   * What the viewer may do now.
   *
   * @param prompts with which they may speak; empty where they may not
   * @param drafts what they have reviewed and not sent
   * @param now whether it is their turn to send
   * @param pass whether they may let it pass
   * @param why the message key of why they may not speak; empty where they may
   */
  public record Turn(
      List<Prompt> prompts, List<Kept> drafts, boolean now, boolean pass, String why) {
    /** Whether a question is there to be answered: no answer to it is kept as a draft. */
    public boolean answers(Said question) {
      return question.prompt() == Prompt.QUESTION
          && prompts.contains(Prompt.ANSWER)
          && drafts.stream().noneMatch(draft -> draft.answers(question));
    }
  }

  /**
   * A draft of the viewer.
   *
   * @param question that it answers; null when it is no answer
   */
  public record Kept(Said draft, @Nullable Said question) {
    boolean answers(Said asked) {
      return question != null && question.place() == asked.place();
    }
  }

  /**
   * What the chair may do.
   *
   * @param next the phase that may be opened; null where none
   * @param days how long it lasts unless the chair says otherwise
   * @param missing how many voices are missing for the quorum
   * @param spoken how many voices have spoken in this phase
   * @param extend whether it may be given more time
   * @param close whether it may be ended
   * @param waiting how many were invited and have not answered
   * @param flags what waits for a decision
   * @param openings masks that the privacy role asks to open
   * @param lesson how far the lesson has come; null before its time
   * @param awaited for whom the phase waits
   */
  public record Lead(
      @Nullable Phase next,
      int days,
      int missing,
      int spoken,
      boolean extend,
      boolean close,
      int waiting,
      List<Flagged> flags,
      List<Asked> openings,
      @Nullable LessonPart lesson,
      Awaited awaited) {}

  /**
   * For whom the phase waits, which the chair sees by their masks only.
   *
   * @param reminder the day on which the room reminds everybody in it, and nobody in particular;
   *     null once it has
   */
  public record Awaited(List<RoomHead.Mask> masks, @Nullable LocalDate reminder) {
    static Awaited of(Diary diary, Seat viewer) {
      return new Awaited(
          diary.awaited().stream().map(seat -> RoomHead.Mask.of(seat, viewer)).toList(),
          diary.reminder().filter(day -> !day.isBefore(diary.today())).orElse(null));
    }
  }

  /**
   * A flag that waits.
   *
   * @param place of the contribution; 0 for the situation
   */
  public record Flagged(long id, int place, String reason, LocalDate on) {}

  /** That the privacy role asks who is behind a mask. */
  public record Asked(long id, RoomHead.Mask mask, String reason, LocalDate on) {}

  /** What the viewer does next. */
  public Now now() {
    return Now.of(this);
  }

  /** Whether there is nothing left to wait for before the chair opens the next phase. */
  public boolean ready() {
    return READY.contains(now().key());
  }

  /** Whether the voices speak in the current phase, one after the other. */
  public boolean inTurns() {
    return phases.stream()
        .filter(InPhase::current)
        .flatMap(now -> Arrays.stream(Phase.values()).filter(one -> one.key().equals(now.key())))
        .anyMatch(Phase::inTurns);
  }

  /** Whether the voices still have something to say, so that more of them may be asked. */
  public boolean invites() {
    return !Set.of("synthesis", "follow-up").contains(phase());
  }

  /** The name of the current phase; empty where none is. */
  String phase() {
    return phases.stream()
        .filter(InPhase::current)
        .map(phase -> phase.key().substring("case.phase.".length()))
        .findFirst()
        .orElse("");
  }

  /** What was said in the current phase. */
  List<Said> current() {
    return phases.stream().filter(InPhase::current).flatMap(p -> p.said().stream()).toList();
  }

  /** Whether the viewer has spoken in the current phase, and not only what stays hidden. */
  public boolean spoke() {
    return current().stream().anyMatch(said -> said.mask().you() && said.stays() == null);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
