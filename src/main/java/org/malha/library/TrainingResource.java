package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** The courses and their units, for reading; whoever answers a question leaves no trace. */
@RequestScoped
@Path("/formacao")
@Open
public class TrainingResource {
  @Inject Shelf shelf;
  @Inject CurrentRequest request;
  @Inject Articles articles;

  /** All courses. */
  @GET
  public View all() {
    Library library = shelf.current();
    return new TrainingPage(
        TrainingPage.lines(library),
        articles.list(
            "area.training", "/formacao", library.courses().stream().map(Item::link).toList()));
  }

  /** One course. */
  @GET
  @Path("{course: [a-z0-9-]+}")
  public View course(@PathParam("course") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.COURSE, id).orElseThrow(Refusal.NotFound::new);
    var course = (Course) holding.item();
    List<Unit> units = library.units(id);
    return new CoursePage(articles.of(library, holding, data(course, units)), course, units);
  }

  private Map<String, Object> data(Course course, List<Unit> units) {
    Language language = request.language();
    return Map.of(
        "@type",
        "Course",
        "provider",
        Map.of("@type", "Organization", "name", "Malha"),
        "teaches",
        course.outcomes().in(language),
        "timeRequired",
        "PT" + course.hours() + "H",
        "hasPart",
        units.stream()
            .map(
                unit ->
                    Map.of(
                        "@type",
                        "LearningResource",
                        "name",
                        unit.title().in(language),
                        "url",
                        articles.address(unit.path())))
            .toList());
  }

  /** One unit, with what there is to say to the choices in the address. */
  @GET
  @Path("{course: [a-z0-9-]+}/{unit: [a-z0-9-]+}")
  public View unit(
      @PathParam("course") String courseId, @PathParam("unit") String id, @Context UriInfo uri) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.UNIT, id).orElseThrow(Refusal.NotFound::new);
    var unit = (Unit) holding.item();
    var course = (Course) library.find(Kind.COURSE, courseId).orElseThrow(Refusal.NotFound::new);
    if (!unit.course().equals(courseId)) {
      throw new Refusal.NotFound();
    }
    return new UnitPage(
        articles.of(library, holding, data(unit)),
        course,
        unit,
        library.units(courseId),
        related(library, unit),
        chosen(unit, uri));
  }

  private Map<String, Object> data(Unit unit) {
    return Map.of(
        "@type",
        "LearningResource",
        "teaches",
        unit.outcomes().in(request.language()),
        "timeRequired",
        "PT" + unit.minutes() + "M");
  }

  private static Set<String> chosen(Unit unit, UriInfo uri) {
    var chosen = new LinkedHashSet<String>();
    for (Unit.Question question : unit.questions()) {
      for (String choice : uri.getQueryParameters().getOrDefault(question.id(), List.of())) {
        chosen.add(question.id() + "-" + choice);
      }
    }
    return chosen;
  }

  private static List<Related> related(Library library, Unit unit) {
    var found = new ArrayList<Related>();
    PracticePages.add(found, "related.practices.named", library.practiceLinks(unit.practices()));
    PracticePages.add(
        found, "related.constraints.named", library.links(Target.CONSTRAINT, unit.constraints()));
    PracticePages.add(found, "related.terms", library.links(Target.TERM, unit.concepts()));
    PracticePages.add(found, "related.figures", library.links(Target.FIGURE, unit.figures()));
    return found;
  }
}
