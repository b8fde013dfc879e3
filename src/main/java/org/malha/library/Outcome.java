package org.malha.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a practice went where it was tried. */
public enum Outcome {
  WORKED("resultou", "circle-check", "v"),
  PARTLY("em-parte", "circle-dashed", "a"),
  NO("nao-resultou", "circle-x", "p"),
  TOO_EARLY("cedo", "clock", "b");

  /** All slugs, as forms send them. */
  static final List<String> SLUGS = Arrays.stream(values()).map(Outcome::slug).toList();

  private final String slug;
  private final String icon;
  private final String tone;

  Outcome(String slug, String icon, String tone) {
    this.slug = slug;
    this.icon = icon;
    this.tone = tone;
  }

  /** As forms send it. */
  public String slug() {
    return slug;
  }

  /** Its icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** The class of its colour, which never speaks alone. */
  public String tone() {
    return tone;
  }

  /** The message key of its name. */
  public String key() {
    return "outcome." + slug;
  }

  static Optional<Outcome> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }
}
