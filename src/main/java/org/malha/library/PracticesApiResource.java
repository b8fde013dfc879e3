package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.content.Concept;
import org.malha.content.Words;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;

/** The practices, for programs. */
@RequestScoped
@Path("/api/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
@Open
public class PracticesApiResource {
  /** A practice in a list; an example of the literature has no code. */
  public record Line(
      String slug, @Nullable String code, String title, @Nullable String country, String url) {}

  /** A practice, its texts in Markdown. */
  public record Whole(
      String slug,
      @Nullable String code,
      Words title,
      Words summary,
      @Nullable String country,
      String known,
      @Nullable Integer started,
      Map<String, List<String>> facts,
      List<String> inferred,
      List<Source> sources,
      List<String> constraints,
      Map<String, List<Passage>> text,
      String licence,
      int version,
      String url) {}

  @Inject Shelf shelf;
  @Inject Settings settings;
  @Inject CurrentRequest request;

  /** All of them. */
  @GET
  public List<Line> all() {
    return shelf.current().all(Practice.class).stream()
        .map(
            practice ->
                new Line(
                    practice.id(),
                    practice.code().orElse(null),
                    practice.title().in(request.language()),
                    country(practice),
                    settings.baseUrl() + practice.path()))
        .toList();
  }

  private static @Nullable String country(Practice practice) {
    return practice.country().isEmpty() ? null : practice.country();
  }

  /** One of them, by slug or code. */
  @GET
  @Path("{slug: [A-Za-z0-9-]+}")
  public Whole one(@PathParam("slug") String slug) {
    Library library = shelf.current();
    Practice practice = library.practice(slug).orElseThrow(Refusal.NotFound::new);
    var facts = new LinkedHashMap<String, List<String>>();
    practice
        .facts()
        .forEach(
            (field, concepts) -> facts.put(field, concepts.stream().map(Concept::id).toList()));
    return new Whole(
        practice.id(),
        practice.code().orElse(null),
        practice.title(),
        practice.head().summary(),
        country(practice),
        practice.known().name().toLowerCase(Locale.ROOT),
        practice.started().orElse(null),
        facts,
        practice.inferred().stream().sorted().toList(),
        practice.head().sources(),
        library.answeredBy(practice).stream().map(one -> one.id()).toList(),
        Map.of("pt", practice.texts().in(Language.PT), "en", practice.texts().in(Language.EN)),
        practice.head().licence(),
        library.holding(practice.kind(), practice.id()).orElseThrow().version(),
        settings.baseUrl() + practice.path());
  }
}
