package org.malha.library;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.SortKeys;

/**
 * One field by which a list is narrowed; the first choice is all of them.
 *
 * @param key the message key of its label
 */
public record Filter(String field, String key, List<Choice> choices) {
  /** One choice. */
  public record Choice(String value, Words label, boolean chosen) {}

  /** Choices in the order of their names, each once. */
  static Filter of(String field, String key, Stream<Choice> choices, Language language) {
    return new Filter(
        field, key, SortKeys.sorted(choices.distinct(), choice -> choice.label().in(language)));
  }

  /** Whether nothing was chosen, or this. */
  static boolean allows(@Nullable String chosen, String value) {
    return chosen == null || chosen.isEmpty() || chosen.equals(value);
  }

  /** Whether nothing was chosen, or one of these. */
  static boolean allows(@Nullable String chosen, Stream<String> values) {
    return chosen == null || chosen.isEmpty() || values.anyMatch(chosen::equals);
  }
}
