package org.malha.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malha.web.Language;

/**
 * What is asked of the index.
 *
 * @param typed as it was typed
 * @param exact only what was typed, without other names of the same things
 * @param chosen the chosen values of each facet; a facet without any does not narrow
 * @param only only what is written in this language
 * @param place only what belongs to this thing or is it, such as {@code constraint:12}; empty for
 *     everything
 * @param order in which the found stands
 * @param page from 1
 * @param size how many stand on a page
 * @param reader the language that is shown where there is a choice
 */
public record Wanted(
    String typed,
    boolean exact,
    Map<Facet, Set<String>> chosen,
    Optional<Language> only,
    String place,
    Order order,
    int page,
    int size,
    Language reader) {

  /** The farthest result that can be looked at. */
  public static final int FARTHEST = 2_000;

  /** In what order the found stands. */
  public enum Order {
    RELEVANCE("relevancia"),
    NEWEST("recentes"),
    TITLE("titulo");

    private final String value;

    Order(String value) {
      this.value = value;
    }

    /** As it stands in addresses. */
    public String value() {
      return value;
    }

    /** The message key of its name. */
    public String key() {
      return "search.order." + value;
    }
  }

  /** A question without conditions. */
  public static Wanted of(String typed, Language reader) {
    return new Wanted(typed, false, Map.of(), Optional.empty(), "", Order.RELEVANCE, 1, 10, reader);
  }

  /** The same without the facets that choose nothing, and within what can be looked at. */
  public Wanted {
    chosen =
        chosen.entrySet().stream()
            .filter(facet -> !facet.getValue().isEmpty())
            .collect(
                java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
    size = Math.max(1, Math.min(100, size));
    page = Math.max(1, Math.min(page, FARTHEST / size));
  }

  /** How many pages can be looked at where so many things are found, at least 1. */
  int pages(int found) {
    return Math.max(1, (Math.min(found, FARTHEST / size * size) + size - 1) / size);
  }

  /** Its first words and no other names, where all of it is more than can be asked. */
  Wanted shorter() {
    String first =
        Question.of(typed).wanted().stream()
            .limit(5)
            .map(clause -> clause.any().get(0).said())
            .collect(java.util.stream.Collectors.joining(" "));
    return new Wanted(first, true, chosen, only, place, order, page, size, reader);
  }

  /** The same question with these choices. */
  public Wanted chosen(Map<Facet, Set<String>> choices) {
    return new Wanted(typed, exact, choices, only, place, order, page, size, reader);
  }
}
