package org.malha.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.content.Concept;
import org.malha.content.Words;

/**
 * A line of the table beside a text.
 *
 * @param key the message key of what it is about
 * @param values what is known; empty where the source is silent
 * @param inferred whether it is our reading and not a statement of the source
 */
public record Fact(String key, List<Value> values, boolean inferred) {
  /**
   * One value.
   *
   * @param meaning what it means, in a sentence; may be empty
   * @param path where it leads, without language prefix, or a whole address; null for nowhere
   */
  public record Value(Words text, Words meaning, @Nullable String path) {
    static Value of(Words text) {
      return new Value(text, new Words("", ""), null);
    }

    static Value of(String text) {
      return of(new Words(text, text));
    }

    static Value of(Concept concept, @Nullable String path) {
      return new Value(concept.name(), concept.meaning(), path);
    }

    /** Whether it leads away from the portal. */
    public boolean elsewhere() {
      return path != null && path.startsWith("http");
    }
  }

  static Fact of(String key, String text) {
    return new Fact(key, List.of(Value.of(text)), false);
  }

  static Fact of(String key, Words text, boolean inferred) {
    return new Fact(key, List.of(Value.of(text)), inferred);
  }
}
