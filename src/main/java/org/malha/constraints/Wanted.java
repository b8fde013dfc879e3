package org.malha.constraints;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What of the register is asked for, as its address says it: what is not in the address does not
 * narrow. Values that nothing has simply find nothing.
 *
 * @param chosen the chosen values of each facet; none does not narrow
 * @param mine only those that the viewer raised or their municipality co-signed
 * @param page from 1
 */
public record Wanted(
    Map<Facet, Set<String>> chosen, boolean mine, Order order, boolean cells, int page) {
  /** How many constraints stand on a page. */
  public static final int PAGE = 30;

  private static final int MOST_VALUES = 50;

  /** In what order they stand. */
  public enum Order {
    ACTIVITY("atividade"),
    NEWEST("recentes"),
    MOST_SIGNED("co-assinados");

    private final String value;

    Order(String value) {
      this.value = value;
    }

    /** As it stands in the address. */
    public String value() {
      return value;
    }

    /** The message key of its name. */
    public String key() {
      return "register.order." + value;
    }
  }

  /** Reads the query of an address. */
  static Wanted of(MultivaluedMap<String, String> query) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = query.getOrDefault(facet.field(), List.of());
      chosen.put(
          facet,
          new LinkedHashSet<>(
              values.stream().filter(v -> !v.isEmpty()).limit(MOST_VALUES).toList()));
    }
    return new Wanted(
        chosen,
        "sim".equals(query.getFirst("meus")),
        order(String.valueOf(query.getFirst("ordem"))),
        "malha".equals(query.getFirst("vista")),
        page(String.valueOf(query.getFirst("pagina"))));
  }

  private static Order order(String value) {
    for (Order order : Order.values()) {
      if (order.value().equals(value)) {
        return order;
      }
    }
    return Order.ACTIVITY;
  }

  private static int page(String value) {
    return value.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(value) : 1;
  }

  /** The chosen values of a facet. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** Whether anything narrows the register. */
  public boolean narrowed() {
    return mine || chosen.values().stream().anyMatch(values -> !values.isEmpty());
  }

  /** How many choices narrow it. */
  public int choices() {
    return chosen.values().stream().mapToInt(Set::size).sum() + (mine ? 1 : 0);
  }

  /** The same without one value, from the first page. */
  Wanted without(Facet facet, String value) {
    var fewer = new EnumMap<Facet, Set<String>>(chosen);
    var values = new LinkedHashSet<>(chosen(facet));
    values.remove(value);
    fewer.put(facet, values);
    return new Wanted(fewer, mine, order, cells, 1);
  }

  /** The same with only this value of a facet, as a list from the first page. */
  Wanted only(Facet facet, String value) {
    var narrowed = new EnumMap<Facet, Set<String>>(chosen);
    narrowed.put(facet, Set.of(value));
    return new Wanted(narrowed, mine, order, false, 1);
  }

  /** The same with or without what is not the viewer's. */
  Wanted mine(boolean onlyMine) {
    return new Wanted(chosen, onlyMine, order, cells, 1);
  }

  /** The same as a list or as the nine cells. */
  Wanted cells(boolean asCells) {
    return new Wanted(chosen, mine, order, asCells, 1);
  }

  /** Another page of the same. */
  Wanted page(int another) {
    return new Wanted(chosen, mine, order, cells, another);
  }

  /** The query of the address that asks for this; empty when it asks for nothing special. */
  String query() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (Facet facet : Facet.values()) {
      chosen(facet).forEach(value -> query.add(facet.field() + "=" + coded(value)));
    }
    if (mine) {
      query.add("meus=sim");
    }
    if (order != Order.ACTIVITY) {
      query.add("ordem=" + order.value());
    }
    if (cells) {
      query.add("vista=malha");
    }
    if (page > 1) {
      query.add("pagina=" + page);
    }
    return query.toString();
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
