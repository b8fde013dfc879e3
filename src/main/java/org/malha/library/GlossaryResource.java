package org.malha.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Open;
import org.malha.web.Refusal;
import org.malha.web.SortKeys;
import org.malha.web.View;

/** The glossary, in both languages side by side. */
@RequestScoped
@Path("/glossario")
@Open
public class GlossaryResource {
  private static final int LONGEST = 200;

  @Inject Shelf shelf;
  @Inject CurrentRequest request;
  @Inject Articles articles;

  /** From A to Z, or the terms in which these letters stand, in either language. */
  @GET
  public View all(@QueryParam("q") @DefaultValue("") String q) {
    Language language = request.language();
    String asked = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    String wanted = SortKeys.words(asked);
    List<Term> all = shelf.current().all(Term.class);
    Map<String, List<Term>> letters =
        SortKeys.sorted(
                all.stream()
                    .filter(term -> names(term).anyMatch(n -> SortKeys.words(n).contains(wanted))),
                term -> term.title().in(language))
            .stream()
            .collect(
                Collectors.groupingBy(
                    term -> letter(term.title().in(language)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new GlossaryPage(
        letters.entrySet().stream()
            .map(one -> new GlossaryPage.Letter(one.getKey(), one.getValue()))
            .toList(),
        letters.values().stream().mapToInt(List::size).sum(),
        all.size(),
        asked,
        articles.terms("/glossario", letters.values().stream().flatMap(List::stream).toList()));
  }

  private static Stream<String> names(Term term) {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of(term.title().in(language)),
                    GlossaryPage.others(term, language).stream()));
  }

  private static String letter(String name) {
    String words = SortKeys.words(name);
    return words.isEmpty() ? "#" : words.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** One term. */
  @GET
  @Path("{id: [a-z0-9-]+}")
  public View one(@PathParam("id") String id) {
    Library library = shelf.current();
    Holding holding = library.holding(Kind.TERM, id).orElseThrow(Refusal.NotFound::new);
    var term = (Term) holding.item();
    var relations = new ArrayList<Related>();
    PracticePages.add(relations, "term.broader", library.links(Target.TERM, library.broader(term)));
    PracticePages.add(
        relations, "term.narrower", library.narrower(term).stream().map(Item::link).toList());
    PracticePages.add(relations, "term.related", library.links(Target.TERM, term.related()));
    return new TermPage(
        articles.of(library, holding, data(term)), term, relations, used(library, term));
  }

  private Map<String, Object> data(Term term) {
    Language language = request.language();
    return Map.of(
        "@type",
        "DefinedTerm",
        "alternateName",
        GlossaryPage.others(term, language),
        "inDefinedTermSet",
        Map.of("@type", "DefinedTermSet", "url", articles.address("/glossario")));
  }

  private static List<Related> used(Library library, Term term) {
    Map<Kind, List<Link>> byKind =
        library.pointingAt(Target.TERM, term.id()).stream()
            .filter(item -> item.kind() != Kind.TERM)
            .collect(
                Collectors.groupingBy(
                    Item::kind,
                    java.util.TreeMap::new,
                    Collectors.mapping(Item::link, Collectors.toList())));
    return byKind.entrySet().stream()
        .map(one -> new Related(one.getKey().key() + ".many", one.getValue()))
        .toList();
  }
}
