package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.search.SearchPage.Chip;
import org.malha.search.SearchPage.Choice;
import org.malha.search.SearchPage.Facets;
import org.malha.search.SearchPage.Less;
import org.malha.search.SearchPage.Link;
import org.malha.search.SearchPage.Links;
import org.malha.search.SearchPage.Other;
import org.malha.search.SearchPage.Result;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.SortKeys;
import org.malha.web.Viewer;

/** Puts the page of a search together as its address asks for it. */
@ApplicationScoped
public class SearchPages {
  /** What is of a day; the library has the day of its import, which tells readers nothing. */
  private static final Set<String> TALK = Set.of("group", "constraint", "post");

  private static final int MOST_SHOWN = 8;
  private static final int MOST_NAMES = 4;
  private static final Map<String, String> ICONS =
      Map.of(
          "group", "users-group",
          "constraint", "flag",
          "reported", "flag",
          "post", "message-circle",
          "practice", "bulb",
          "term", "book-2",
          "course", "school",
          "unit", "school",
          "model", "world",
          "recommendation", "gavel");

  @Inject Finding finding;
  @Inject Viewer viewer;
  @Inject @Any Instance<Duties> duties;

  SearchPage page(Address asked, Language language) {
    Optional<Found> answer = asked.asks() ? finding.ask(asked.wanted(language)) : nothing();
    boolean preparing = answer.isEmpty();
    Found found = answer.orElseGet(Found::nothing);
    int pages =
        Math.max(1, (Math.min(found.total(), Wanted.FARTHEST) + Address.PAGE - 1) / Address.PAGE);
    Address here = asked.page(Math.min(asked.page(), pages));
    if (here.page() < asked.page() && found.total() > 0) {
      return page(here, language);
    }
    List<Facets> facets = facets(found, here, language);
    boolean curates = duties.stream().anyMatch(Duties::curates);
    @Nullable Result best =
        found.best().map(hit -> result(hit, here, language, curates)).orElse(null);
    return new SearchPage(
        here,
        preparing,
        found.total(),
        found.unnarrowed(),
        best,
        found.hits().stream()
            .filter(hit -> best == null || !hit.path().equals(best.path()))
            .map(hit -> result(hit, here, language, curates))
            .toList(),
        facets,
        chips(facets, here, language),
        found.also().stream().limit(MOST_NAMES).map(SearchPages::other).toList(),
        here.exact(!here.exact()).path(),
        found.suggestion().map(s -> new Link(s, here.typed(s).path())).orElse(null),
        found.without().stream().map(w -> less(w, here)).toList(),
        found.relaxed(),
        found.cut(),
        links(here, pages),
        curates,
        duties.stream().anyMatch(Duties::administers),
        viewer.signedIn());
  }

  private static Optional<Found> nothing() {
    return Optional.of(Found.nothing());
  }

  private static Other other(Vocabulary.Name name) {
    return new Other(name.text(), name.language().tag());
  }

  private static Less less(Found.Without without, Address here) {
    return new Less(without.word(), here.bare().typed(without.question()).path(), without.total());
  }

  private Result result(Found.Hit hit, Address here, Language language, boolean curates) {
    boolean dated = TALK.contains(hit.type());
    return new Result(
        hit.type(),
        Finding.type(hit.type(), language),
        ICONS.getOrDefault(hit.type(), "file-text"),
        hit.path(),
        hit.lang().tag(),
        hit.title(),
        hit.snippet(),
        dated ? hit.date() : null,
        curates && !here.typed().isBlank()
            ? "/pesquisa/porque" + here.query() + "&id=" + hit.id()
            : "");
  }

  private List<Facets> facets(Found found, Address here, Language language) {
    var facets = new ArrayList<Facets>();
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
      List<Choice> choices = choices(facet, counts, here, language);
      if (choices.size() > 1 || choices.stream().anyMatch(Choice::chosen)) {
        List<Choice> first =
            Stream.concat(
                    choices.stream().limit(MOST_SHOWN),
                    choices.stream().skip(MOST_SHOWN).filter(Choice::chosen))
                .toList();
        List<Choice> more = choices.stream().filter(choice -> !first.contains(choice)).toList();
        facets.add(new Facets(facet, first, more));
      }
    }
    return facets;
  }

  private List<Choice> choices(
      Facet facet, Map<String, Integer> counts, Address here, Language language) {
    var values = new HashSet<>(counts.keySet());
    values.addAll(here.chosen(facet));
    Map<String, String> labels = finding.labels(facet, values, language);
    Stream<Choice> choices =
        values.stream()
            .map(
                value ->
                    new Choice(
                        value,
                        labels.getOrDefault(value, value),
                        here.chosen(facet).contains(value),
                        counts.getOrDefault(value, 0)));
    return facet == Facet.YEAR
        ? choices.sorted(Comparator.comparing(Choice::value).reversed()).toList()
        : SortKeys.sorted(choices, Choice::label).stream()
            .sorted(Comparator.comparingInt(Choice::count).reversed())
            .toList();
  }

  private static List<Chip> chips(List<Facets> facets, Address here, Language language) {
    var chips = new ArrayList<Chip>();
    for (Facets one : facets) {
      Stream.concat(one.choices().stream(), one.more().stream())
          .filter(Choice::chosen)
          .map(
              choice ->
                  new Chip(
                      Messages.text(language, one.facet().key()),
                      choice.label(),
                      here.without(one.facet(), choice.value()).path()))
          .forEach(chips::add);
    }
    here.language()
        .ifPresent(
            lang ->
                chips.add(
                    new Chip(
                        Messages.text(language, "search.language"),
                        Messages.text(language, "search.language." + lang.code()),
                        here.anyLanguage().path())));
    return chips;
  }

  private static Links links(Address here, int pages) {
    return new Links(
        here.bare().path(),
        here.everywhere().path(),
        here.page() > 1 ? here.page(here.page() - 1).path() : "",
        here.page() < pages ? here.page(here.page() + 1).path() : "",
        here.page(),
        pages,
        "/pesquisa.atom" + here.page(1).query());
  }

  /** The kinds of things that stand in the map of the site. */
  static Set<String> mapped(Set<String> kinds) {
    var mapped = new HashSet<>(kinds);
    mapped.remove("post");
    return mapped;
  }
}
