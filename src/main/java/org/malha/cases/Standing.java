package org.malha.cases;

import java.util.Locale;

/** Where a room is on its way. */
public enum Standing {
  /** A chair was drawn and has not answered, or nobody could be drawn. */
  WITHOUT_CHAIR,
  /** The chair reads what was presented; nobody else may. */
  SECOND_READING,
  /** The chair gave it back to whoever presented it. */
  GIVEN_BACK,
  /** Released: the phases follow one another. */
  OPEN,
  /** At its end; erased when its day comes. */
  CLOSED;

  /** The message key of its name. */
  public String key() {
    return "case.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
