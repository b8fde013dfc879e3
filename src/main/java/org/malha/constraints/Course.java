package org.malha.constraints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.malha.constraints.ConstraintPage.Milestone;
import org.malha.constraints.ConstraintPage.Stage;

/** The way of one constraint, as its steps tell it. */
record Course(List<Step> steps) {
  private static final List<State> LADDER =
      List.of(
          State.REGISTERED,
          State.DISCUSSED,
          State.TO_REFER,
          State.REFERRED,
          State.ANSWERED,
          State.SOLVED);

  /** Where it is. */
  State state() {
    return steps.get(steps.size() - 1).state();
  }

  /**
   * The stages up to where it is, those it never went through left out, and those still ahead
   * unless it has ended.
   */
  List<Stage> stages() {
    State now = state();
    Map<State, Instant> reached = reached();
    var stages = new ArrayList<Stage>();
    for (State state : LADDER) {
      boolean behind = now.ends() || state.ordinal() < now.ordinal();
      if (state == now) {
        stages.add(new Stage(state, reached.get(state), false, true));
      } else if (!behind) {
        stages.add(new Stage(state, null, false, false));
      } else if (reached.containsKey(state) && !state.ends()) {
        stages.add(new Stage(state, reached.get(state), true, false));
      }
    }
    if (now == State.CLOSED_WITHOUT_FOLLOW_UP) {
      stages.add(new Stage(now, reached.get(now), false, true));
    }
    return stages;
  }

  private Map<State, Instant> reached() {
    var reached = new EnumMap<State, Instant>(State.class);
    steps.forEach(step -> reached.put(step.state(), step.takenAt()));
    return reached;
  }

  /** Every step, from the first. */
  List<Milestone> milestones() {
    var milestones = new ArrayList<Milestone>();
    boolean ended = false;
    for (Step step : steps) {
      milestones.add(
          new Milestone(
              "m-" + (milestones.size() + 1),
              step.state(),
              ended,
              step.takenBy().name(),
              step.takenAt(),
              step.noteHtml()));
      ended = step.state().ends();
    }
    return milestones;
  }
}
