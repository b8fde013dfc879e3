package org.malha.cases.frame;

import java.util.Locale;

/** With whom the person at the centre of a situation lives. */
public enum Household {
  /** Alone. */
  ALONE,
  /** Two partners. */
  COUPLE,
  /** Two partners and children. */
  COUPLE_WITH_CHILDREN,
  /** One parent and children. */
  ONE_PARENT,
  /** Three generations or more relatives. */
  SEVERAL_GENERATIONS,
  /** People who are no relatives. */
  SHARED,
  /** In a home or a shelter. */
  INSTITUTION,
  /** Without a home. */
  NO_HOME,
  /** Anything else, or it does not matter. */
  OTHER;

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "writing.household." + slug();
  }
}
