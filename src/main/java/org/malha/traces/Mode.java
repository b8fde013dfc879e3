package org.malha.traces;

import java.util.Arrays;
import java.util.Optional;

/** The two ways of erasing a person. */
public enum Mode {
  /** What they wrote stays, without their name. */
  ANONYMISE("anonimizar"),
  /** What nobody has answered goes too. */
  DELETE("apagar");

  private final String slug;

  Mode(String slug) {
    this.slug = slug;
  }

  /** As it stands in forms. */
  public String slug() {
    return slug;
  }

  /** The message key of its name. */
  public String key() {
    return "erase.mode." + name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<Mode> of(String slug) {
    return Arrays.stream(values()).filter(mode -> mode.slug.equals(slug)).findFirst();
  }
}
