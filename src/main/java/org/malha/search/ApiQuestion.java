package org.malha.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;

/**
 * What a program asks. Words are never wrong; a number, a language or a facet may be, and is
 * written down, so that nobody takes for an answer what is one to another question.
 */
final class ApiQuestion {
  private static final String FACET = "facet.";
  private static final int MOST_VALUES = 50;

  private final MultivaluedMap<String, String> query;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final int page;

  ApiQuestion(MultivaluedMap<String, String> query) {
    this.query = query;
    this.page = number("page", 1);
  }

  /** The page that is asked for, however far behind the last. */
  int page() {
    return page;
  }

  /** As it was typed. */
  String typed() {
    return text("q");
  }

  /** What is wrong: parameter to the message key of a sentence. */
  Map<String, String> faults() {
    return faults;
  }

  /** The question to the index. */
  Wanted wanted(Language reader) {
    return new Wanted(
        typed(),
        "true".equals(query.getFirst("exact")),
        chosen(),
        language(),
        text("in"),
        Wanted.Order.RELEVANCE,
        page,
        number("size", 10),
        reader);
  }

  private Map<Facet, Set<String>> chosen() {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    query.forEach(
        (name, values) -> {
          if (name.equals("type")) {
            add(chosen, Facet.TYPE, values);
          } else if (name.startsWith(FACET)) {
            Facet.of(name.substring(FACET.length()))
                .ifPresentOrElse(
                    facet -> add(chosen, facet, values),
                    () -> faults.put(name, "search.api.facet"));
          }
        });
    return chosen;
  }

  private static void add(Map<Facet, Set<String>> chosen, Facet facet, Collection<String> values) {
    Set<String> all = chosen.computeIfAbsent(facet, f -> new LinkedHashSet<>());
    values.stream().filter(value -> !value.isEmpty()).limit(MOST_VALUES).forEach(all::add);
  }

  private Optional<Language> language() {
    String lang = text("lang");
    Optional<Language> language = Language.of(lang.equals(Language.PT.tag()) ? "pt" : lang);
    if (language.isEmpty() && !lang.isEmpty()) {
      faults.put("lang", "search.api.lang");
    }
    return language;
  }

  private int number(String name, int otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,8}")) {
      faults.put(name, "search.api.number");
      return otherwise;
    }
    return Integer.parseInt(text);
  }

  private String text(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    @Nullable String first = values.isEmpty() ? null : values.get(0);
    return first == null ? "" : first;
  }
}
