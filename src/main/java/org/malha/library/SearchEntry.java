package org.malha.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.content.Concept;
import org.malha.web.Language;
import org.malha.web.Markdown;

/**
 * An item of the library as a search can find it, in one language. Everything here is public. The
 * only place that says so: a search asks {@link #of} and nothing else.
 *
 * @param key what it is known by, such as {@code practice/es1-porta-unica}; figures have their own
 * @param url without language prefix
 * @param others further names, such as the synonyms of a term
 * @param text without markup
 * @param facets ids by name: {@code type, element, sector, target, country, phase, evidence,
 *     delivery, year}
 */
public record SearchEntry(
    String key,
    Kind kind,
    Language language,
    String title,
    List<String> others,
    String summary,
    String text,
    String url,
    Map<String, List<String>> facets) {
  private static final int LONGEST = 200_000;
  private static final Map<String, String> FACETS =
      Map.of(
          "sectors", "sector",
          "target_groups", "target",
          "phase", "phase",
          "evaluation", "evidence",
          "delivery", "delivery");

  /** What a search finds of an item: one entry a language, or several for a file of figures. */
  public static List<SearchEntry> of(Library library, Item item) {
    var entries = new ArrayList<SearchEntry>();
    for (Language language : Language.values()) {
      if (item instanceof FigureSet set) {
        set.figures().forEach(figure -> entries.add(of(figure, language)));
      } else {
        entries.add(
            new SearchEntry(
                item.kind().word() + "/" + item.id(),
                item.kind(),
                language,
                item.title().in(language),
                others(item, language),
                item.head().summary().in(language),
                text(item, language),
                item.path(),
                facets(library, item)));
      }
    }
    return entries;
  }

  private static SearchEntry of(Figure figure, Language language) {
    return new SearchEntry(
        "figure/" + figure.id(),
        Kind.FIGURES,
        language,
        figure.label().in(language),
        List.of(),
        "",
        Stream.of(
                figure.value(language) + " " + figure.unitShown(language),
                figure.note().map(note -> note.in(language)).orElse(""))
            .filter(said -> !said.isBlank())
            .collect(Collectors.joining("\n")),
        figure.path(),
        Map.of("type", List.of(Kind.FIGURES.word())));
  }

  private static List<String> others(Item item, Language language) {
    if (item instanceof Term term) {
      return GlossaryPage.others(term, language);
    }
    return item instanceof Practice practice ? practice.code().stream().toList() : List.of();
  }

  private static String text(Item item, Language language) {
    return item.texts().in(language).stream()
        .map(
            passage ->
                passage.heading()
                    + "\n"
                    + Markdown.plainText(
                        Reference.linked(passage.markdown(), "", (target, id) -> null), LONGEST))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, List<String>> facets(Library library, Item item) {
    var facets = new LinkedHashMap<String, List<String>>();
    facets.put("type", List.of(item.kind().word()));
    if (item instanceof Practice practice) {
      facets.put("element", List.copyOf(library.elements(practice)));
      facets.put("country", practice.country().isEmpty() ? List.of() : List.of(practice.country()));
      FACETS.forEach(
          (field, facet) ->
              facets.put(facet, practice.facts(field).stream().map(Concept::id).toList()));
      practice.started().ifPresent(year -> facets.put("year", List.of(String.valueOf(year))));
    } else if (item instanceof CountryModel model) {
      facets.put("country", model.countries());
      facets.put("sector", model.sectors().stream().map(Concept::id).toList());
    }
    return facets;
  }
}
