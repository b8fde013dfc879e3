package org.malha.home;

import java.time.LocalTime;

/** How one greets in Portugal: by the hour. */
public enum Greeting {
  /** From six in the morning. */
  MORNING,
  /** From noon. */
  AFTERNOON,
  /** From eight in the evening, and through the night. */
  EVENING;

  static Greeting at(LocalTime time) {
    int hour = time.getHour();
    return hour >= 6 && hour < 12 ? MORNING : hour >= 12 && hour < 20 ? AFTERNOON : EVENING;
  }

  /** The message key; its sentence takes the person's first name. */
  public String key() {
    return "work.greeting." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
