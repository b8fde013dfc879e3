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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Organisation;
import org.malha.constraints.ConstraintPage.CoSigning;
import org.malha.constraints.ConstraintPage.Head;
import org.malha.constraints.ConstraintPage.Milestone;
import org.malha.constraints.ConstraintPage.Signature;
import org.malha.constraints.ConstraintPage.Summary;
import org.malha.constraints.ConstraintPage.Tile;
import org.malha.discussions.Thread;
import org.malha.discussions.Threads;
import org.malha.groups.WorkingGroup;
import org.malha.territory.Territory;
import org.malha.web.View;

/** Puts the page of a constraint together. */
@ApplicationScoped
@Transactional
public class ConstraintPages {
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject ConstraintDiscussions discussions;
  @Inject Threads threads;
  @Inject Taxonomy taxonomy;
  @Inject ReportedConstraints reported;
  @Inject Territory territory;
  @Inject @Any Instance<Aside> asides;

  /**
   * The page as this viewer sees it.
   *
   * @param query of the page's address, which says what of the discussion is asked for
   */
  public ConstraintPage page(long id, MultivaluedMap<String, String> query) {
    Found found = constraints.reach(viewer.id(), id);
    Constraint constraint = found.constraint();
    var course = new Course(constraints.steps(id));
    Thread thread = threads.read(constraint.discussion(), discussions.place(found), query);
    List<Milestone> history = course.milestones();
    return new ConstraintPage(
        head(constraint),
        course.stages(),
        summary(found),
        coSigning(found, constraints.coSignatures(id)),
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

  private CoSigning coSigning(Found found, List<CoSignature> current) {
    Set<String> signed = current.stream().map(CoSignature::dico).collect(Collectors.toSet());
    Set<String> own = found.reach().member() ? own() : Set.of();
    Set<String> territoryCodes = found.constraint().group().municipalities();
    List<Tile> tiles =
        territory.municipalities().stream()
            .filter(m -> territoryCodes.contains(m.dico()) || signed.contains(m.dico()))
            .map(
                m ->
                    new Tile(m.dico(), m.name(), signed.contains(m.dico()), own.contains(m.dico())))
            .toList();
    return new CoSigning(
        current.size(),
        tiles,
        tiles.stream().filter(Tile::mine).toList(),
        current.stream().map(this::signature).toList(),
        found.reach().facilitator() && viewer.maySpeak());
  }

  /** The municipalities for which the viewer speaks today. */
  private Set<String> own() {
    return viewer.mandates().stream()
        .map(mandate -> mandate.organisation().dico())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Signature signature(CoSignature one) {
    return new Signature(
        one.dico(),
        territory.name(one.dico()),
        one.said().severity(),
        one.said().since(),
        one.said().note(),
        one.signedBy().name(),
        one.entered(),
        one.signedAt());
  }

  private List<View> besides(Found found) {
    return asides.stream()
        .sorted(Comparator.comparingInt(Aside::order))
        .map(aside -> aside.of(found))
        .flatMap(Optional::stream)
        .toList();
  }
}
