package org.malha.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.malha.search.Wanted.Order;
import org.malha.web.Language;

/**
 * What the address of a search asks for. What is not in it does not narrow; what makes no sense
 * finds nothing, or is as if it were not there.
 *
 * @param place the id of the thing within whose conversation is searched; empty for everywhere
 */
public record Address(
    String typed,
    Map<Facet, Set<String>> chosen,
    Order order,
    boolean exact,
    String place,
    String lang,
    int page) {

  /** Where it begins. */
  public static final String PATH = "/pesquisa";

  /** How many results stand on a page. */
  static final int PAGE = 10;

  private static final int MOST_VALUES = 50;

  /** Reads the query of an address. */
  static Address of(MultivaluedMap<String, String> query) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(
          facet,
          new LinkedHashSet<>(
              query.getOrDefault(facet.field(), List.of()).stream()
                  .filter(value -> !value.isEmpty())
                  .limit(MOST_VALUES)
                  .toList()));
    }
    String page = text(query, "pagina");
    return new Address(
        text(query, "q"),
        chosen,
        order(text(query, "ordem")),
        "sim".equals(query.getFirst("exato")),
        text(query, "em"),
        Language.of(text(query, "lingua")).map(Language::code).orElse(""),
        page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
  }

  private static String text(MultivaluedMap<String, String> query, String name) {
    @Nullable String text = query.getFirst(name);
    return text == null ? "" : text;
  }

  private static Order order(String value) {
    for (Order order : Order.values()) {
      if (order.value().equals(value)) {
        return order;
      }
    }
    return Order.RELEVANCE;
  }

  /** The question to the index. */
  Wanted wanted(Language reader) {
    return new Wanted(typed, exact, chosen, Language.of(lang), place, order, page, PAGE, reader);
  }

  /** The chosen values of a facet. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** How many choices narrow it. */
  public int choices() {
    return chosen.values().stream().mapToInt(Set::size).sum()
        + (place.isEmpty() ? 0 : 1)
        + (lang.isEmpty() ? 0 : 1);
  }

  /** Whether anything is asked at all. */
  public boolean asks() {
    return !typed.isBlank() || choices() > 0;
  }

  /** The same without one value, from the first page. */
  Address without(Facet facet, String value) {
    var fewer = new EnumMap<Facet, Set<String>>(Facet.class);
    fewer.putAll(chosen);
    var values = new LinkedHashSet<>(chosen(facet));
    values.remove(value);
    fewer.put(facet, values);
    return new Address(typed, fewer, order, exact, place, lang, 1);
  }

  /** The same question without conditions. */
  Address bare() {
    return new Address(typed, Map.of(), order, exact, "", "", 1);
  }

  /** The same, in the whole portal. */
  Address everywhere() {
    return new Address(typed, chosen, order, exact, "", lang, 1);
  }

  /** The same, in both languages. */
  Address anyLanguage() {
    return new Address(typed, chosen, order, exact, place, "", 1);
  }

  /** The same with or without other names. */
  Address exact(boolean only) {
    return new Address(typed, chosen, order, only, place, lang, 1);
  }

  /** Another question under the same conditions. */
  Address typed(String another) {
    return new Address(another, chosen, order, exact, place, lang, 1);
  }

  /** Another page of the same. */
  Address page(int another) {
    return new Address(typed, chosen, order, exact, place, lang, another);
  }

  /** The path with its query, without language prefix. */
  public String path() {
    return PATH + query();
  }

  /** The query alone; empty when nothing is asked. */
  String query() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!typed.isEmpty()) {
      query.add("q=" + coded(shortened(typed)));
    }
    for (Facet facet : Facet.values()) {
      chosen(facet).forEach(value -> query.add(facet.field() + "=" + coded(value)));
    }
    if (order != Order.RELEVANCE) {
      query.add("ordem=" + order.value());
    }
    if (exact) {
      query.add("exato=sim");
    }
    if (!place.isEmpty()) {
      query.add("em=" + coded(place));
    }
    if (!lang.isEmpty()) {
      query.add("lingua=" + lang);
    }
    if (page > 1) {
      query.add("pagina=" + page);
    }
    return query.toString();
  }

  /** What is read of a question need not be longer in the next address. */
  private static String shortened(String typed) {
    int end = Math.min(typed.length(), Question.LONGEST);
    boolean half =
        end > 0 && end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1));
    return typed.substring(0, half ? end - 1 : end);
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The language that is asked for, if one is. */
  Optional<Language> language() {
    return Language.of(lang);
  }
}
