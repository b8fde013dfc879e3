package org.malha.cases.frame;

import java.util.Locale;

/** How old the person at the centre of a situation is; never more exact than this. */
public enum AgeBand {
  /** Up to eleven. */
  CHILD,
  /** Twelve to seventeen. */
  ADOLESCENT,
  /** Eighteen to twenty-nine. */
  YOUNG_ADULT,
  /** Thirty to sixty-four. */
  ADULT,
  /** Sixty-five to seventy-nine. */
  OLDER,
  /** Eighty and more. */
  OLDEST,
  /** A family or a group of several ages. */
  SEVERAL;

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "writing.age." + slug();
  }
}
