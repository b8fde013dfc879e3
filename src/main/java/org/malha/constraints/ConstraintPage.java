package org.malha.constraints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.content.Concept;
import org.malha.discussions.Thread;
import org.malha.web.Language;
import org.malha.web.SafeHtml;
import org.malha.web.View;

/**
 * A constraint: where it is on its way, what is said about it, who has it too, and what people say.
 *
 * @param raisedFor the name of the organisation for which it was raised, if for one
 * @param course the way from its registration to an end
 * @param history every step that was taken, from the first
 * @param outcome how it ended, where it has
 * @param moves states to which this viewer may take it
 * @param from the reported constraint from which it was started, if from one
 */
public record ConstraintPage(
    Head head,
    List<Stage> course,
    Summary summary,
    CoSigning coSigning,
    List<Milestone> history,
    @Nullable Milestone outcome,
    List<State> moves,
    List<Element> elements,
    List<Concept> sectors,
    List<Concept> actors,
    @Nullable ReportedConstraint from,
    List<View> asides,
    Thread thread)
    implements View {

  /** What names it. */
  public record Head(
      long id,
      String reference,
      String title,
      Language language,
      String path,
      String group,
      String groupPath,
      State state,
      String raisedBy,
      @Nullable String raisedFor,
      Instant raisedAt,
      int posts) {
    /** Where something about it is done. */
    public String action(String what) {
      return "/constrangimentos/" + id + "/" + what;
    }
  }

  /** One stage of the way, passed, present or ahead. */
  public record Stage(State state, @Nullable Instant reached, boolean passed, boolean current) {}

  /** One step that was taken. */
  public record Milestone(
      String anchor, State state, boolean reopened, String by, Instant at, SafeHtml note) {
    /** Whether something was said with it. */
    public boolean said() {
      return !note.html().isEmpty();
    }
  }

  /** What is said about it, and who keeps it so. */
  public record Summary(
      SafeHtml what,
      String affected,
      String tried,
      String asked,
      String keptBy,
      Instant keptAt,
      boolean mayEdit) {}

  /**
   * Who has it too.
   *
   * @param tiles every municipality of the group's territory
   * @param mine those for which the viewer may sign today
   * @param mayEnter whether the viewer may enter what a municipality said in a meeting
   */
  public record CoSigning(
      int signed,
      List<Tile> tiles,
      List<Tile> mine,
      List<Signature> signatures,
      boolean mayEnter) {}

  /** One municipality of the territory. */
  public record Tile(String dico, String name, boolean signed, boolean mine) {}

  /** What one municipality says. */
  public record Signature(
      String dico,
      String municipality,
      CoSignature.Said said,
      String by,
      boolean entered,
      Instant at) {}

  @Override
  public boolean publicPage() {
    return true;
  }

  /** The main action is to co-sign where the viewer's municipality has not, and else to answer. */
  public boolean waitsForMe() {
    return coSigning.mine().stream().anyMatch(tile -> !tile.signed());
  }
}
