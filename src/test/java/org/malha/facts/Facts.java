package org.malha.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of what the facts say: for each kind the fields that are held, and for each item their
 * values, the lines that it cites, the numbers of its facts and those of these lines.
 */
final class Facts {
  private final Map<String, Object> fields;
  private final Map<String, Map<String, Object>> items = new TreeMap<>();
  private final Set<String> dates;

  @SuppressWarnings("unchecked")
  private Facts(Map<String, Object> table) {
    this.fields = (Map<String, Object>) table.get("fields");
    this.dates = Set.copyOf(Held.values(table.get("dates of the sources")));
    ((Map<String, Object>) table.get("items"))
        .forEach((name, item) -> items.put(name, (Map<String, Object>) item));
  }

  /** That of the test resources. */
  static Facts stored() throws IOException {
    try (InputStream in = Facts.class.getResourceAsStream("/facts/items.yaml")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Another one. */
  static Facts of(String yaml) {
    return new Facts(Held.map(yaml));
  }

  /** The fields of a kind that are held. */
  List<String> fields(String kind) {
    return Held.values(fields.get(kind));
  }

  /** What the table knows of it; nothing where there is no such item. */
  @Nullable Map<String, Object> item(String name) {
    return items.get(name);
  }

  boolean knows(String name) {
    return items.containsKey(name);
  }

  /** The names of those of some kinds. */
  Set<String> names(Set<String> kinds) {
    return items.keySet().stream()
        .filter(name -> kinds.contains(name.substring(0, name.indexOf(' '))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers of the facts of an item; none where there is no such item. */
  Set<String> numbers(String name) {
    return values(name, "numbers");
  }

  /** The numbers that stand only in the lines that an item cites. */
  Set<String> nearby(String name) {
    return values(name, "nearby");
  }

  private Set<String> values(String name, String field) {
    Map<String, Object> item = items.get(name);
    return item == null ? Set.of() : Set.copyOf(Held.values(item.get(field)));
  }

  /** The figures that were taken from a practice; none for what has no code. */
  List<String> figuresOf(@Nullable Object code) {
    return items.entrySet().stream()
        .filter(item -> item.getKey().startsWith("figure "))
        .filter(item -> code != null && Held.values(item.getValue().get("practice")).contains(code))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The years of the sources themselves, which any text may name. */
  Set<String> datesOfTheSources() {
    return dates;
  }
}
