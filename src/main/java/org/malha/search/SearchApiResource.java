package org.malha.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.Problems;

/** Searching, for programs: what the caller may read, a visitor what is public. */
@RequestScoped
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Open
public class SearchApiResource {
  private static final int SUGGESTIONS = 8;

  /**
   * What was found.
   *
   * @param page the one that was asked for; behind the last of {@code pages} it has no hits
   * @param pages how many can be looked at, at least 1
   * @param suggestion the question as it was probably meant; null when it was meant as it was
   */
  public record Results(
      int total,
      int page,
      int pages,
      long tookMicros,
      @Nullable String suggestion,
      List<Hit> hits,
      Map<String, List<Value>> facets) {}

  /**
   * One of the found.
   *
   * @param snippet HTML whose only element is {@code mark}
   * @param url the whole address of its page
   * @param page of a document on which it stands; null for what has no pages
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

  /** Searches; a parameter that makes no sense is a 400 that names it. */
  @GET
  public Response search(@Context UriInfo uri) {
    var asked = new ApiQuestion(uri.getQueryParameters());
    Wanted wanted = asked.wanted(current.language());
    if (!asked.faults().isEmpty()) {
      return Problems.response(
          400, Messages.text(current.language(), "search.api.wrong"), said(asked.faults()));
    }
    return finding
        .ask(wanted)
        .map(found -> results(found, asked.page(), wanted))
        .map(all -> Response.ok(all).header("Cache-Control", "no-store").build())
        .orElseGet(this::later);
  }

  private Map<String, String> said(Map<String, String> faults) {
    var said = new LinkedHashMap<String, String>();
    faults.forEach((name, key) -> said.put(name, Messages.text(current.language(), key)));
    return said;
  }

  private Response later() {
    String text = Messages.text(current.language(), "search.preparing.text");
    return Response.fromResponse(Problems.response(503, text)).header("Retry-After", 10).build();
  }

  private Results results(Found found, int page, Wanted wanted) {
    int pages = wanted.pages(found.total());
    return new Results(
        found.total(),
        page,
        pages,
        found.nanos() / 1000,
        found.suggestion().orElse(null),
        page > pages ? List.of() : hits(found),
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
    String typed = new ApiQuestion(uri.getQueryParameters()).typed();
    return new Suggestions(
        finding.suggest(typed, current.language(), SUGGESTIONS).stream()
            .map(
                hit ->
                    new Suggestion(hit.plainTitle(), hit.type(), settings.baseUrl() + hit.path()))
            .toList());
  }
}
