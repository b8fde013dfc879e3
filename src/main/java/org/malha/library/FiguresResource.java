package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** The numbers of the sources. */
@RequestScoped
@Path("/numeros")
@Open
public class FiguresResource {
  @Inject Shelf shelf;
  @Inject Articles articles;
  @Inject LinkedPosts posts;

  /** All of them. */
  @GET
  public View all() {
    List<FigureSet> sets =
        shelf.current().all(FigureSet.class).stream()
            .sorted(Comparator.comparingInt(set -> set.figures().size()))
            .toList();
    return new FiguresPage(
        sets.stream().map(set -> new FiguresPage.Group(set, sections(set.figures()))).toList(),
        articles.figures(sets));
  }

  private static List<FiguresPage.Section> sections(List<Figure> figures) {
    Map<String, List<Figure>> bySection =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.source().section(), LinkedHashMap::new, Collectors.toList()));
    return bySection.entrySet().stream()
        .map(one -> new FiguresPage.Section(one.getKey(), one.getValue()))
        .toList();
  }

  /** One of them. */
  @GET
  @Path("{id: [a-z0-9-]+}")
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Figure figure = library.figure(id).orElseThrow(Refusal.NotFound::new);
    Holding set =
        library.holdings().stream()
            .filter(one -> one.item().head().file().equals(figure.file()))
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    return new FigurePage(
        figure,
        set,
        articles.address(figure.path()),
        library.links(Target.TERM, figure.concepts()),
        library.pointingAt(Target.FIGURE, id).stream().map(Item::link).toList(),
        posts.to(figure.path()),
        articles.figure(figure, set));
  }
}
