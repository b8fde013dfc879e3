package org.malha.cases.release;

import java.util.Set;

/**
 * What the author decided about one passage.
 *
 * @param own the words of the author; empty unless they chose {@link Choice#OWN}
 * @param except the keys of the {@link Occurrence}s that stay as they are
 */
public record Decision(Choice choice, String own, Set<String> except) {
  /** The longest text of one's own, in UTF-16 units. */
  public static final int LONGEST = 200;

  /** Keeps a copy; own words are one line without blanks around. */
  public Decision {
    own = own.replaceAll("\\s+", " ").strip();
    except = Set.copyOf(except);
  }

  /** Everywhere, without words of one's own. */
  public static Decision of(Choice choice) {
    return new Decision(choice, "", Set.of());
  }

  /** Words of the author, everywhere. */
  public static Decision own(String words) {
    return new Decision(Choice.OWN, words, Set.of());
  }

  @Override
  public String toString() {
    return choice.name(); // never the words
  }
}
