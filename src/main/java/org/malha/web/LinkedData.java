package org.malha.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;

/**
 * What a page is about, in the words of schema.org, for search engines: a block of JSON-LD that
 * nobody sees. Nothing in it can end the block, because every {@code <} is written as an escape.
 */
public final class LinkedData implements Content {
  private final String json;

  private LinkedData(String json) {
    this.json = json;
  }

  /**
   * Makes the block.
   *
   * @param about properties by name: texts, numbers, maps of the same kind and lists of those; a
   *     {@code @context} is added
   */
  public static LinkedData of(Map<String, ?> about) {
    var object = Json.createObjectBuilder().add("@context", "https://schema.org");
    about.forEach((name, value) -> object.add(name, value(value)));
    return new LinkedData(object.build().toString().replace("<", "\\u003c"));
  }

  private static JsonValue value(Object value) {
    if (value instanceof Map<?, ?> map) {
      var object = Json.createObjectBuilder();
      map.forEach((name, inner) -> object.add(String.valueOf(name), value(inner)));
      return object.build();
    }
    if (value instanceof Collection<?> list) {
      var array = Json.createArrayBuilder();
      list.forEach(inner -> array.add(value(inner)));
      return array.build();
    }
    return value instanceof Number number
        ? Json.createValue(number.longValue())
        : Json.createValue(String.valueOf(value));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent("<script type=\"application/ld+json\">" + json + "</script>\n");
  }

  /** The JSON. */
  @Override
  public String toString() {
    return json;
  }
}
