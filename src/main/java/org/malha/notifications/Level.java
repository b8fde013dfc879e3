package org.malha.notifications;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much somebody wants to be told of a group or of a thread. */
public enum Level {
  /** Whatever is said there. */
  ALL("tudo"),
  /** Only what concerns them: a mention, an answer, what is asked of them. */
  CONCERNS("comigo"),
  /** Nothing of what is said there. */
  NONE("nada");

  private final String slug;

  Level(String slug) {
    this.slug = slug;
  }

  /** As it stands in forms and message keys. */
  public String slug() {
    return slug;
  }

  /** All slugs, from the most to the least. */
  static List<String> slugs() {
    return Arrays.stream(values()).map(Level::slug).toList();
  }

  /** The level of a slug, if it is one. */
  static Optional<Level> of(String slug) {
    return Arrays.stream(values()).filter(level -> level.slug.equals(slug)).findFirst();
  }
}
