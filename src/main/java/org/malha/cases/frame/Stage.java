package org.malha.cases.frame;

import java.util.Locale;

/** How far the work with the person or the family has come. */
public enum Stage {
  /** Somebody has just come, or was signalled. */
  FIRST_CONTACT,
  /** The needs are being understood. */
  ASSESSMENT,
  /** A plan is being agreed on. */
  PLAN,
  /** The plan is under way. */
  FOLLOW_UP,
  /** From one service or place to another. */
  TRANSITION,
  /** The work has ended. */
  CLOSED;

  /** How forms and stored rows call it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its name. */
  public String key() {
    return "writing.stage." + slug();
  }
}
