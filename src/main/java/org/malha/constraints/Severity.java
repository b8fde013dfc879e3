package org.malha.constraints;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How badly a municipality has a constraint. */
public enum Severity {
  LIGHT("ligeira"),
  MODERATE("moderada"),
  SEVERE("grave");

  private final String slug;

  Severity(String slug) {
    this.slug = slug;
  }

  /** As it stands in forms and in the API. */
  public String slug() {
    return slug;
  }

  /** The message key of its word. */
  public String key() {
    return "severity." + slug;
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
