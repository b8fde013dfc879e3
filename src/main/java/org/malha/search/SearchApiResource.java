package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Problems;

/** Searching, for programs: what the caller may read, a visitor what is public. */
@RequestScoped
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Open
public class SearchApiResource {
  private static final String FACET = "facet.";
  private static final int MOST_VALUES = 50;
  private static final int SUGGESTIONS = 8;

  /**
   * What was found.
   *
   * @param suggestion the question as it was probably meant; absent when it was meant as it was
   */
  public record Results(
      int total,
      long tookMicros,
      @Nullable String suggestion,
      List<Hit> hits,
      Map<String, List<Value>> facets) {}

  /**
   * One of the found.
   *
   * @param snippet HTML whose only element is {@code mark}
   * @param url the whole address of its page
   * @param page of a document on which it stands; absent for what has no pages
   * @param score compared with the first of this answer, which has 1; how often others write a word
   *     would show in the bare one
   */
  public record Hit(
      String id,
      String type,
      String title,
      String url,
      String lang,
      String snippet,
      @Nullable Integer page,
      float score) {}

  /** One value of a facet, and how many it would find. */
  public record Value(String value, String label, int count) {}

  /** How what was typed may go on. */
  public record Suggestions(List<Suggestion> suggestions) {}

  /** One of them. */
  public record Suggestion(String text, String type, String url) {}

  @Inject Finding finding;
  @Inject CurrentRequest current;
  @Inject Settings settings;

  /** Searches. */
  @GET
  public Response search(@Context UriInfo uri) {
    Wanted wanted = wanted(uri.getQueryParameters());
    boolean beyond = number(uri.getQueryParameters(), "page", 1) > wanted.page();
    Optional<Found> found = finding.ask(wanted).map(all -> beyond ? all.withoutHits() : all);
    return found.isPresent()
        ? Response.ok(results(found.get())).header("Cache-Control", "no-store").build()
        : Response.fromResponse(
                Problems.response(503, Messages.text(current.language(), "search.preparing.text")))
            .header("Retry-After", 10)
            .build();
  }

  private Wanted wanted(MultivaluedMap<String, String> query) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, values(query, FACET + facet.code()));
    }
    chosen.merge(
        Facet.TYPE,
        values(query, "type"),
        (one, other) -> {
          var both = new LinkedHashSet<>(one);
          both.addAll(other);
          return both;
        });
    return new Wanted(
        text(query, "q"),
        "true".equals(query.getFirst("exact")),
        chosen,
        Language.of(text(query, "lang")),
        text(query, "in"),
        Wanted.Order.RELEVANCE,
        number(query, "page", 1),
        number(query, "size", 10),
        current.language());
  }

  private static Set<String> values(MultivaluedMap<String, String> query, String name) {
    return new LinkedHashSet<>(
        query.getOrDefault(name, List.of()).stream()
            .filter(value -> !value.isEmpty())
            .limit(MOST_VALUES)
            .toList());
  }

  private static String text(MultivaluedMap<String, String> query, String name) {
    @Nullable String text = query.getFirst(name);
    return text == null ? "" : text;
  }

  private static int number(MultivaluedMap<String, String> query, String name, int otherwise) {
    String text = text(query, name);
    return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : otherwise;
  }

  private Results results(Found found) {
    return new Results(
        found.total(),
        found.nanos() / 1000,
        found.suggestion().orElse(null),
        hits(found),
        facets(found));
  }

  private List<Hit> hits(Found found) {
    float most = found.hits().isEmpty() ? 0 : found.hits().get(0).score();
    return found.hits().stream().map(hit -> hit(hit, most > 0 ? hit.score() / most : 0)).toList();
  }

  private Hit hit(Found.Hit hit, float score) {
    return new Hit(
        hit.id(),
        hit.type(),
        hit.plainTitle(),
        settings.baseUrl() + hit.path(),
        hit.lang().code(),
        Html.marked(hit.snippet()),
        null,
        score);
  }

  private Map<String, List<Value>> facets(Found found) {
    var facets = new LinkedHashMap<String, List<Value>>();
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
      if (!counts.isEmpty()) {
        facets.put(facet.code(), values(facet, counts));
      }
    }
    return facets;
  }

  private List<Value> values(Facet facet, Map<String, Integer> counts) {
    Map<String, String> labels = finding.labels(facet, counts.keySet(), current.language());
    var values = new ArrayList<Value>();
    counts.forEach(
        (value, count) -> values.add(new Value(value, labels.getOrDefault(value, value), count)));
    values.sort(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::label));
    return values;
  }

  /** Goes on with what is typed. */
  @GET
  @Path("suggest")
  public Suggestions suggest(@Context UriInfo uri) {
    String typed = text(uri.getQueryParameters(), "q");
    return new Suggestions(
        finding.suggest(typed, current.language(), SUGGESTIONS).stream()
            .map(
                hit ->
                    new Suggestion(hit.plainTitle(), hit.type(), settings.baseUrl() + hit.path()))
            .toList());
  }
}
