package org.malha.cases.deidentify;

import java.util.List;
import java.util.Set;

/**
 * What may still lead to a person after the replacement. No level means that a text is safe: a list
 * of words cannot know who reads.
 *
 * @param level how much the reasons weigh together
 * @param reasons sentences for people, the heaviest first
 * @param clues what is left in the text that tells people apart, for whoever knows more of the
 *     situation than its text
 */
public record Residue(Level level, List<String> reasons, Set<Clue> clues) {
  /** Something that tells people apart when it comes together with the others. */
  public enum Clue {
    /** A fact that is true of few people, or of one alone. */
    RARE,
    /** Who belongs to a household or a family. */
    FAMILY,
    /** A place smaller than a municipality, or a very small one. */
    SMALL_PLACE
  }

  /** How much is left, as far as a program can tell. */
  public enum Level {
    /** Nothing in particular was seen. */
    LOW,
    /** Something deserves a second look. */
    MEDIUM,
    /** Somebody of the place would probably recognise the person. */
    HIGH
  }

  /** Keeps copies. */
  public Residue {
    reasons = List.copyOf(reasons);
    clues = Set.copyOf(clues);
  }
}
