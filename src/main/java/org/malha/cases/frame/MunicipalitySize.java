package org.malha.cases.frame;

import java.util.Locale;

/**
 * How many people live in the municipality of a situation: all that a room says of where it was.
 * The bands are those of the yearbook of municipal finances, by residents.
 */
public enum MunicipalitySize {
  /** Up to 20 000. */
  SMALL,
  /** Up to 100 000. */
  MEDIUM,
  /** More. */
  LARGE;

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its name. */
  public String key() {
    return "writing.size." + slug();
  }
}
