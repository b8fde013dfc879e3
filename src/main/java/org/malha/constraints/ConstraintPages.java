package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Organisation;
import org.malha.constraints.ConstraintPage.Head;
import org.malha.constraints.ConstraintPage.Milestone;
import org.malha.constraints.ConstraintPage.Summary;
import org.malha.discussions.Thread;
import org.malha.discussions.Threads;
import org.malha.groups.WorkingGroup;
import org.malha.web.View;

/** Puts the page of a constraint together. */
@ApplicationScoped
@Transactional
public class ConstraintPages {
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject ConstraintDiscussions discussions;
  @Inject CoSignaturePages coSignatures;
  @Inject Threads threads;
  @Inject Taxonomy taxonomy;
  @Inject ReportedConstraints reported;
  @Inject @Any Instance<Aside> asides;

  /**
   * The page as this viewer sees it.
   *
   * @param query of the page's address, which says what of the discussion is asked for
   */
  public ConstraintPage page(long id, MultivaluedMap<String, String> query) {
    Constraints.Whole whole = constraints.whole(viewer.id(), id);
    Found found = whole.found();
    Constraint constraint = found.constraint();
    var course = new Course(whole.steps());
    Thread thread = threads.read(constraint.discussion(), discussions.place(found), query);
    List<Milestone> history = course.milestones();
    return new ConstraintPage(
        head(constraint),
        course.stages(),
        summary(found),
        coSignatures.panel(found, constraints.coSignatures(id)),
        history,
        course.state().ends() ? history.get(history.size() - 1) : null,
        moves(found),
        elements(constraint),
        Taxonomy.among(taxonomy.sectors(), constraint.sectors()),
        Taxonomy.among(taxonomy.actors(), constraint.actors()),
        constraint.reportedId().flatMap(reported::find).orElse(null),
        besides(found),
        thread);
  }

  static Head head(Constraint constraint) {
    WorkingGroup group = constraint.group();
    return new Head(
        constraint.id(),
        constraint.reference(),
        constraint.title(),
        constraint.language(),
        constraint.path(),
        group.name(),
        group.path(),
        constraint.state(),
        constraint.raisedBy().name(),
        constraint.organisation().map(Organisation::name).orElse(null),
        constraint.raisedAt(),
        constraint.discussion().posts());
  }

  private Summary summary(Found found) {
    Constraint constraint = found.constraint();
    Description said = constraint.description();
    return new Summary(
        constraint.what(),
        said.affected(),
        said.tried(),
        said.asked(),
        constraint.keptBy().name(),
        constraint.keptAt(),
        viewer.maySpeak() && constraint.editableBy(viewer.id(), found.reach()));
  }

  private List<State> moves(Found found) {
    return Arrays.stream(State.values())
        .filter(state -> viewer.maySpeak())
        .filter(state -> found.constraint().movableBy(viewer.id(), found.reach(), state))
        .toList();
  }

  private List<Element> elements(Constraint constraint) {
    Description said = constraint.description();
    return Stream.of(said.element(), said.secondElement())
        .filter(Objects::nonNull)
        .map(taxonomy::element)
        .toList();
  }

  private List<View> besides(Found found) {
    return asides.stream()
        .sorted(Comparator.comparingInt(Aside::order))
        .map(aside -> aside.of(found))
        .flatMap(Optional::stream)
        .toList();
  }
}
