package org.malha.constraints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.ReportedPage.Choice;
import org.malha.constraints.ReportedPage.Filter;
import org.malha.content.Concept;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.web.CurrentRequest;
import org.malha.web.Open;
import org.malha.web.View;

/** The constraints that the studies reported. */
@RequestScoped
@Path("/constrangimentos/reportados")
@Open
public class ReportedResource {
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject ReportedConstraints reported;
  @Inject Taxonomy taxonomy;
  @Inject Register register;
  @Inject Groups groups;
  @Inject @Any Instance<Answers> answers;
  @Inject @Any Instance<Learnt> learnt;

  @QueryParam("elemento")
  @Nullable String element;

  @QueryParam("ambito")
  @Nullable String scope;

  @QueryParam("natureza")
  @Nullable String nature;

  @QueryParam("quem")
  @Nullable String actor;

  /** All of them, or those that were chosen. */
  @GET
  public View all() {
    List<ReportedConstraint> found = reported.all().stream().filter(this::wanted).toList();
    List<Filter> filters =
        List.of(
            filter(
                "elemento", element, taxonomy.elements().stream().map(Element::concept).toList()),
            filter("ambito", scope, taxonomy.scopes().values()),
            filter("natureza", nature, taxonomy.natures().values()),
            filter("quem", actor, taxonomy.actors().values()));
    boolean narrowed = found.size() < reported.all().size();
    return new ReportedPage(found, reported.all().size(), filters, narrowed);
  }

  private boolean wanted(ReportedConstraint one) {
    return is(element, one.element().id())
        && is(scope, one.scope().id())
        && is(nature, one.nature().id())
        && (unset(actor) || one.actors().stream().anyMatch(a -> a.id().equals(actor)));
  }

  private static boolean is(@Nullable String chosen, String value) {
    return unset(chosen) || value.equals(chosen);
  }

  private static boolean unset(@Nullable String chosen) {
    return chosen == null || chosen.isEmpty();
  }

  private static Filter filter(
      String field, @Nullable String chosen, Collection<Concept> vocabulary) {
    var choices = new ArrayList<Choice>();
    vocabulary.forEach(
        concept ->
            choices.add(
                new Choice(concept.id(), concept.shortName(), concept.id().equals(chosen))));
    return new Filter(field, "reported." + field, choices);
  }

  /** One of them, with the groups to which the viewer may take it. */
  @GET
  @Path("{id: [a-z0-9-]+}")
  public View one(@PathParam("id") String id) {
    ReportedConstraint one = reported.byId(id);
    List<ChooseGroupPage.Choice> mine =
        viewer.signedIn() && viewer.maySpeak()
            ? groups.all().stream()
                .filter(Reach::member)
                .map(reach -> new RaisePages.Place(reach, Optional.of(one)))
                .map(place -> new ChooseGroupPage.Choice(name(place), place.action()))
                .toList()
            : List.of();
    return new ReportedConstraintPage(
        one,
        one.text(request.language()),
        register.startedFrom(viewer.id(), id),
        mine,
        answers.stream().flatMap(all -> all.of(one.practices()).stream()).toList(),
        learnt.stream().flatMap(all -> all.of(id).stream()).toList(),
        viewer.signedIn());
  }

  private static String name(RaisePages.Place place) {
    return place.reach().group().name();
  }
}
