package org.malha.constraints;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a constraint, as it was typed and found in order.
 *
 * @param what happens, in Markdown
 * @param affected who is affected, in plain text; may be empty
 * @param tried what was tried already; may be empty
 * @param asked what the group asks for; may be empty
 * @param element id of the main element of Table 8
 * @param secondElement id of a second one, if there is one
 * @param sectors ids of the sectors that it touches
 * @param actors ids of those who can act
 */
public record Description(
    String title,
    String what,
    String affected,
    String tried,
    String asked,
    String element,
    @Nullable String secondElement,
    Set<String> sectors,
    Set<String> actors) {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 200;

  /** The longest account of what happens. */
  public static final int LONGEST_WHAT = 10_000;

  /** The longest of the three other texts. */
  public static final int LONGEST_TEXT = 4_000;

  /** The second element only where it is another one. */
  public Description {
    secondElement = element.equals(secondElement) ? null : secondElement;
    sectors = Set.copyOf(sectors);
    actors = Set.copyOf(actors);
  }
}
