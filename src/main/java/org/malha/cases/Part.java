package org.malha.cases;

import java.util.Locale;

/** What somebody is in a room; with the number of a voice it is all that others see of them. */
public enum Part {
  /** Whoever brought the situation. */
  PRESENTER,
  /** Leads through the phases and gives no advice. */
  CHAIR,
  /** Everybody else who speaks. */
  VOICE;

  /** The message key of its name. */
  public String key() {
    return "case.part." + name().toLowerCase(Locale.ROOT);
  }
}
