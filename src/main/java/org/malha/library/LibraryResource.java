package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.constraints.Taxonomy;
import org.malha.library.LibraryPage.Recent;
import org.malha.library.LibraryPage.Shelved;
import org.malha.library.Practice.Known;
import org.malha.web.CurrentRequest;
import org.malha.web.LinkedData;
import org.malha.web.Open;
import org.malha.web.View;

/** The front page of the library. */
@RequestScoped
@Path("/biblioteca")
public class LibraryResource {
  private static final int NEWEST = 6;

  @Inject Shelf shelf;
  @Inject Taxonomy taxonomy;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;
  @Inject Articles articles;

  /** The page. */
  @GET
  @Open
  public View front() {
    Library library = shelf.current();
    return new LibraryPage(
        LibraryPage.counted(library, taxonomy.elements()),
        shelves(library),
        EuropeMap.of(library.practicesByCountry()),
        links(library, CountryModel.class),
        library.all(Practice.class).stream()
            .filter(practice -> practice.known() == Known.FULL)
            .map(Item::link)
            .toList(),
        newest(library),
        TrainingPage.lines(library),
        links(library, Background.class),
        viewer.has(Role.CURATOR) || viewer.has(Role.ADMINISTRATOR),
        LinkedData.of(
            Map.of(
                "@type",
                "CollectionPage",
                "name",
                "Malha",
                "inLanguage",
                request.language().tag(),
                "url",
                articles.address("/biblioteca"))));
  }

  private static <T extends Item> List<Link> links(Library library, Class<T> sort) {
    return library.all(sort).stream().map(Item::link).toList();
  }

  private static List<Shelved> shelves(Library library) {
    var shelves = new ArrayList<Shelved>();
    shelves.addAll(practicesAndTexts(library));
    int lessons = library.all(Lesson.class).size();
    if (lessons > 0) {
      shelves.add(shelved("lessons", Kind.LESSON, "/licoes", lessons));
    }
    return shelves;
  }

  private static List<Shelved> practicesAndTexts(Library library) {
    return List.of(
        shelved("practices", Kind.PRACTICE, "/praticas", library.all(Practice.class).size()),
        shelved("glossary", Kind.TERM, "/glossario", library.all(Term.class).size()),
        shelved(
            "models", Kind.MODEL, "/biblioteca#modelos", library.all(CountryModel.class).size()),
        shelved(
            "recommendations",
            Kind.RECOMMENDATION,
            "/recomendacoes",
            library.all(Recommendation.class).size()),
        shelved("figures", Kind.FIGURES, "/numeros", library.figures().size()),
        shelved("training", Kind.COURSE, "/formacao", library.all(Course.class).size()));
  }

  private static Shelved shelved(String name, Kind kind, String path, int total) {
    return new Shelved(
        "library.shelf." + name, "library.shelf." + name + ".hint", kind.icon(), path, total);
  }

  /** Figures have no page, and a lesson says its month and no day. */
  private static boolean dated(Kind kind) {
    return kind != Kind.FIGURES && kind != Kind.LESSON;
  }

  private static List<Recent> newest(Library library) {
    return library.holdings().stream()
        .filter(holding -> !holding.vanished() && dated(holding.item().kind()))
        .sorted(
            Comparator.comparing(Holding::changedAt)
                .reversed()
                .thenComparing(holding -> holding.item().kind())
                .thenComparing(holding -> holding.item().id()))
        .limit(NEWEST)
        .map(holding -> new Recent(holding.item().link(), holding.changedAt()))
        .toList();
  }
}
