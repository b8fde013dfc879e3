package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.malha.accounts.Person;
import org.malha.groups.Reach;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;
import org.malha.web.Language;
import org.malha.web.Refusal;

/** The way of a constraint: only allowed moves, each kept, and the last one is where it is. */
class CourseTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
  private static final Person ANA =
      new Person("Ana Facilitadora", "ana", "ana@example.org", "", MONDAY);

  @Property
  void whateverIsTriedTheStepsTellAWayThatIsAllowed(@ForAll @Size(max = 30) List<State> tried) {
    Constraint constraint = constraint();
    var steps = new ArrayList<Step>();
    steps.add(new Step(constraint, State.REGISTERED, "", ANA, MONDAY));
    for (State to : tried) {
      if (constraint.state().next().contains(to)) {
        steps.add(constraint.move(to, "porque sim", ANA, MONDAY.plusSeconds(steps.size())));
      } else {
        assertThrows(Refusal.Conflict.class, () -> constraint.move(to, "não", ANA, MONDAY));
      }
    }
    var course = new Course(steps);
    assertEquals(constraint.state(), course.state());
    for (int i = 1; i < steps.size(); i++) {
      assertTrue(steps.get(i - 1).state().next().contains(steps.get(i).state()));
    }
    assertEquals(steps.size(), course.milestones().size());
  }

  @Property
  void exactlyOneStageIsPresentAndNothingIsAheadOfAnEnd(@ForAll @Size(max = 12) List<State> tried) {
    Constraint constraint = constraint();
    var steps = new ArrayList<Step>();
    steps.add(new Step(constraint, State.REGISTERED, "", ANA, MONDAY));
    tried.stream()
        .filter(to -> constraint.state().next().contains(to))
        .forEach(to -> steps.add(constraint.move(to, "porque sim", ANA, MONDAY)));
    List<ConstraintPage.Stage> stages = new Course(steps).stages();
    assertEquals(1, stages.stream().filter(ConstraintPage.Stage::current).count());
    boolean ended = constraint.state().ends();
    boolean ahead = stages.stream().anyMatch(s -> !s.passed() && !s.current());
    assertEquals(!ended, ahead);
    assertTrue(stages.stream().allMatch(s -> (s.reached() != null) == (s.passed() || s.current())));
  }

  @Test
  void anEndAsksForItsOutcome() {
    assertThrows(Refusal.Invalid.class, () -> constraint().move(State.SOLVED, " ", ANA, MONDAY));
  }

  @Test
  void whatEndedCanBeOpenedAgainAndItsOutcomeStays() {
    Constraint constraint = constraint();
    Step end = constraint.move(State.SOLVED, "Há carrinha.", ANA, MONDAY);
    Step again = constraint.move(State.DISCUSSED, "Voltou.", ANA, MONDAY.plusSeconds(1));
    var history = new Course(List.of(end, again)).milestones();
    assertEquals("<p>Há carrinha.</p>", history.get(0).note().html().strip());
    assertTrue(history.get(1).reopened());
    assertEquals(State.DISCUSSED, constraint.state());
  }

  @Test
  void aMemberWhoDidNotRaiseItMovesNothing() {
    Constraint constraint = constraint();
    var member = new Reach(constraint.group(), true, false);
    for (State to : State.values()) {
      assertFalse(constraint.movableBy(77, member, to));
    }
  }

  @Test
  void whoRaisedItMayEndItAndNothingElse() {
    Constraint constraint = constraint();
    var member = new Reach(constraint.group(), true, false);
    assertTrue(constraint.movableBy(ANA.id(), member, State.SOLVED));
    assertTrue(constraint.movableBy(ANA.id(), member, State.CLOSED_WITHOUT_FOLLOW_UP));
    assertFalse(constraint.movableBy(ANA.id(), member, State.DISCUSSED));
  }

  @Test
  void whoeverReadsAnOldVersionDoesNotReplaceANewerOne() {
    Constraint constraint = constraint();
    constraint.revise(said("Outro título"), 1, ANA, MONDAY);
    assertThrows(
        Refusal.Conflict.class, () -> constraint.revise(said("Tarde demais"), 1, ANA, MONDAY));
    assertEquals("Outro título", constraint.title());
    assertEquals(2, constraint.version());
  }

  static Constraint constraint() {
    var group =
        new WorkingGroup(
            "coimbra", "Coimbra", Visibility.MEMBERS, null, Set.of("0607"), "", ANA, MONDAY, "k");
    return new Constraint(group, said("Sem transporte"), Language.PT, null, ANA, null, MONDAY, "k");
  }

  static Description said(String title) {
    return new Description(
        title, "Não há.", "", "", "", "delivery-system", null, Set.of(), Set.of());
  }
}
