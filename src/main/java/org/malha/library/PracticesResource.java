package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.Element;
import org.malha.constraints.Taxonomy;
import org.malha.content.Concept;
import org.malha.content.Words;
import org.malha.library.Filter.Choice;
import org.malha.web.CurrentRequest;
import org.malha.web.Go;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.View;

/** The practices. */
@RequestScoped
@Path("/praticas")
@Open
public class PracticesResource {
  @Inject Shelf shelf;
  @Inject Taxonomy taxonomy;
  @Inject CurrentRequest request;
  @Inject PracticePages pages;
  @Inject Articles articles;
  @Inject Go go;

  @QueryParam("elemento")
  @Nullable String element;

  @QueryParam("pais")
  @Nullable String country;

  @QueryParam("setor")
  @Nullable String sector;

  @QueryParam("para")
  @Nullable String target;

  @QueryParam("avaliacao")
  @Nullable String evaluation;

  @QueryParam("sabe-se")
  @Nullable String known;

  /** All of them, or those that were chosen. */
  @GET
  public View all() {
    Library library = shelf.current();
    Language language = request.language();
    List<Practice> all = library.all(Practice.class);
    List<PracticesPage.Line> found =
        all.stream()
            .filter(practice -> wanted(library, practice))
            .sorted(
                Comparator.comparing(Practice::literature)
                    .thenComparing(Practice::known)
                    .thenComparing(Practice::name))
            .map(practice -> line(library, practice))
            .toList();
    return new PracticesPage(
        found,
        all.size(),
        filters(all, language),
        EuropeMap.of(library.practicesByCountry()),
        articles.list(
            "library.shelf.practices",
            "/praticas",
            found.stream().map(line -> line.practice().link()).toList()));
  }

  private boolean wanted(Library library, Practice practice) {
    return Filter.allows(element, library.elements(practice).stream())
        && Filter.allows(country, practice.country())
        && Filter.allows(sector, ids(practice, "sectors"))
        && Filter.allows(target, ids(practice, "target_groups"))
        && Filter.allows(evaluation, evaluations(practice))
        && Filter.allows(known, slug(practice));
  }

  private static Stream<String> ids(Practice practice, String field) {
    return practice.facts(field).stream().map(Concept::id);
  }

  private static Stream<String> evaluations(Practice practice) {
    return practice.facts("evaluation").isEmpty()
        ? Stream.of("silencio")
        : ids(practice, "evaluation");
  }

  private static String slug(Practice practice) {
    return practice.literature() ? "literatura" : practice.known().name().toLowerCase(Locale.ROOT);
  }

  private List<Filter> filters(List<Practice> all, Language language) {
    return List.of(
        new Filter(
            "elemento",
            "practices.element",
            taxonomy.elements().stream()
                .map(e -> new Choice(e.id(), e.concept().shortName(), e.id().equals(element)))
                .toList()),
        Filter.of(
            "pais",
            "practices.country",
            all.stream()
                .map(Practice::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, Countries.name(code), code.equals(country))),
            language),
        concepts("setor", "practices.sector", all, "sectors", sector),
        concepts("para", "practices.target", all, "target_groups", target),
        evaluationFilter(all),
        new Filter(
            "sabe-se",
            "practices.known",
            Stream.of("full", "partial", "minimal", "literatura")
                .map(slug -> new Choice(slug, words("practice.known." + slug), slug.equals(known)))
                .toList()));
  }

  private Filter evaluationFilter(List<Practice> all) {
    Filter named = concepts("avaliacao", "practices.evaluation", all, "evaluation", evaluation);
    var silent = new Choice("silencio", words("practice.silent"), "silencio".equals(evaluation));
    return new Filter(
        named.field(),
        named.key(),
        Stream.concat(named.choices().stream(), Stream.of(silent)).toList());
  }

  private static Words words(String key) {
    return new Words(Messages.text(Language.PT, key), Messages.text(Language.EN, key));
  }

  private Filter concepts(
      String field, String key, List<Practice> all, String fact, @Nullable String chosen) {
    return Filter.of(
        field,
        key,
        all.stream()
            .flatMap(practice -> practice.facts(fact).stream())
            .map(c -> new Choice(c.id(), c.shortName(), c.id().equals(chosen))),
        request.language());
  }

  private PracticesPage.Line line(Library library, Practice practice) {
    Set<String> ids = library.elements(practice);
    Collection<Element> elements =
        taxonomy.elements().stream().filter(e -> ids.contains(e.id())).toList();
    return new PracticesPage.Line(
        practice,
        practice.country().isEmpty() ? new Words("", "") : Countries.name(practice.country()),
        elements.stream().map(Element::cell).toList(),
        elements.stream()
            .map(e -> e.shortName(request.language()))
            .collect(Collectors.joining(", ")));
  }

  /** One of them; its code leads to its address. */
  @GET
  @Path("{slug: [A-Za-z0-9-]+}")
  public Response one(@PathParam("slug") String slug) {
    Library library = shelf.current();
    Practice practice =
        library
            .practice(slug)
            .or(() -> library.practice(slug.toUpperCase(Locale.ROOT)))
            .orElseThrow(Refusal.NotFound::new);
    return practice.id().equals(slug)
        ? Response.ok(pages.page(library, practice)).build()
        : go.to(practice.path());
  }
}
