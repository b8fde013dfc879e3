package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Lessons from cases, for everybody. */
@RequestScoped
@Path("/licoes")
@Open
public class LessonsResource {
  @Inject Shelf shelf;
  @Inject Articles articles;

  /** All of them. */
  @GET
  public View all() {
    List<Lesson> lessons = shelf.current().lessons();
    return new LessonsPage(
        lessons,
        articles.list(
            "library.shelf.lessons", "/licoes", lessons.stream().map(Item::link).toList()));
  }

  /** One of them. */
  @GET
  @Path("{id: [a-z0-9-]+}")
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.LESSON, id).orElseThrow(Refusal.NotFound::new);
    var lesson = (Lesson) holding.item();
    String month = lesson.month().toString();
    return new LessonPage(
        articles.of(library, holding, Map.of("datePublished", month, "dateModified", month)),
        lesson,
        facts(lesson),
        related(library, lesson));
  }

  private static List<Fact> facts(Lesson lesson) {
    var facts = new ArrayList<Fact>();
    lesson.situation().ifPresent(words -> facts.add(Fact.of("lesson.situation", words, false)));
    if (!lesson.sectors().isEmpty()) {
      facts.add(
          new Fact(
              "fact.sectors",
              lesson.sectors().stream().map(c -> Fact.Value.of(c, null)).toList(),
              false));
    }
    return facts;
  }

  private static List<Related> related(Library library, Lesson lesson) {
    var found = new ArrayList<Related>();
    PracticePages.add(
        found, "lesson.constraints", library.links(Target.CONSTRAINT, lesson.constraints()));
    PracticePages.add(
        found, "lesson.practices", library.links(Target.PRACTICE, lesson.practices()));
    PracticePages.add(
        found,
        "related.named",
        library.pointingAt(Target.LESSON, lesson.id()).stream().map(Item::link).toList());
    return found;
  }
}
