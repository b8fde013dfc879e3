package org.malha.constraints;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How badly a municipality has a constraint. */
public enum Severity {
  LIGHT("ligeira"),
  MODERATE("moderada"),
  SEVERE("grave");

  private final String slug;

  Severity(String slug) {
    this.slug = slug;
  }

  /** As it stands in forms. */
  public String slug() {
    return slug;
  }

  /** The message key of its word. */
  public String key() {
    return "severity." + slug;
  }

  /** As it stands in the API: {@code light}, {@code moderate}, {@code severe}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form's value of a word of the API, in which the form's own words also serve. */
  static String slugOf(@Nullable String word) {
    return Arrays.stream(values())
        .filter(s -> s.code().equals(word))
        .map(Severity::slug)
        .findFirst()
        .orElse(word == null ? "" : word);
  }

  /** All of them as they stand in forms. */
  public static List<String> slugs() {
    return Arrays.stream(values()).map(Severity::slug).toList();
  }

  /** The severity of a form's value, if there is one. */
  public static Optional<Severity> of(String slug) {
    return Arrays.stream(values()).filter(s -> s.slug.equals(slug)).findFirst();
  }
}
