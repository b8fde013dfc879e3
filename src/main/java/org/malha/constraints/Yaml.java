package org.malha.constraints;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A mapping read from YAML, asked for what must be there. */
record Yaml(Map<?, ?> fields) {
  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException when it is not a mapping
   */
  static Yaml of(String text) {
    @Nullable Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    if (read instanceof Map<?, ?> map) {
      return new Yaml(map);
    }
    throw new IllegalArgumentException("is not a mapping of names to values");
  }

  /**
   * A value as text.
   *
   * @throws IllegalArgumentException when it is missing
   */
  String text(String name) {
    @Nullable Object value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("has no " + name);
    }
    return value.toString();
  }

  /** A value as text, or another when it is missing. */
  String text(String name, String otherwise) {
    return fields.containsKey(name) ? text(name) : otherwise;
  }

  /** A value in both languages: {@code title_pt} and {@code title_en}. */
  Words words(String name) {
    return new Words(text(name + "_pt"), text(name + "_en"));
  }

  /** A list of texts; empty when it is missing. */
  List<String> list(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A list of mappings; empty when it is missing. */
  List<Yaml> rows(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(row -> new Yaml((Map<?, ?>) row)).toList()
        : List.of();
  }
}
