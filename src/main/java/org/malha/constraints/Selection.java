package org.malha.constraints;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.constraints.Wanted.Order;

/**
 * Those of the readable constraints that are wanted, in order, and how many each further choice
 * would find.
 *
 * @param found all that are wanted
 * @param counts for each value of each facet how many would be found if it were chosen, with
 *     everything else as it is
 */
record Selection(List<Line> found, Map<Facet, Map<String, Integer>> counts) {
  private static final Comparator<Line> NEWEST =
      Comparator.comparing(Line::raisedAt).thenComparing(Line::id).reversed();
  private static final Map<Order, Comparator<Line>> ORDERS =
      Map.of(
          Order.ACTIVITY,
          Comparator.comparing(Line::activeAt).thenComparing(Line::id).reversed(),
          Order.NEWEST,
          NEWEST,
          Order.MOST_SIGNED,
          Comparator.comparingInt((Line line) -> line.signed().size())
              .reversed()
              .thenComparing(NEWEST));

  /** Whose "mine" is meant: a person, and the municipalities for which they speak. */
  record Me(long person, Set<String> municipalities) {
    boolean owns(Line line) {
      return line.raiser() == person || municipalities.stream().anyMatch(line.signed()::contains);
    }
  }

  /** Chooses among what somebody can read. */
  static Selection of(List<Line> readable, Wanted wanted, Me me) {
    List<Line> base = readable.stream().filter(line -> !wanted.mine() || me.owns(line)).toList();
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    for (Facet facet : Facet.values()) {
      var byValue = new HashMap<String, Integer>();
      base.stream()
          .filter(line -> matches(line, wanted, facet))
          .flatMap(line -> facet.values(line).stream())
          .forEach(value -> byValue.merge(value, 1, Integer::sum));
      counts.put(facet, byValue);
    }
    List<Line> found =
        base.stream()
            .filter(line -> matches(line, wanted, null))
            .sorted(ORDERS.getOrDefault(wanted.order(), NEWEST))
            .toList();
    return new Selection(found, counts);
  }

  private static boolean matches(
      Line line, Wanted wanted, @org.jspecify.annotations.Nullable Facet except) {
    for (Facet facet : Facet.values()) {
      Set<String> chosen = wanted.chosen(facet);
      if (facet != except
          && !chosen.isEmpty()
          && facet.values(line).stream().noneMatch(chosen::contains)) {
        return false;
      }
    }
    return true;
  }

  int count(Facet facet, String value) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
  }
}
