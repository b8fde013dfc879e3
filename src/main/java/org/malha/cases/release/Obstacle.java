package org.malha.cases.release;

import org.jspecify.annotations.Nullable;

/**
 * Why a text is not released, and where.
 *
 * @param words that stand in the way, for the page of their author alone
 * @param field in which they stand; empty where it is about all of them
 * @param passage the key of the passage to look at, if one can be named
 */
public record Obstacle(Reason reason, String words, String field, @Nullable String passage) {
  /** What is in the way. */
  public enum Reason {
    /** A passage has no decision yet. */
    UNDECIDED,
    /** Passages stay, and nobody has confirmed that they identify nobody. */
    KEPT_UNCONFIRMED,
    /** What the author wrote in place of a passage identifies somebody itself. */
    OWN_WORDS,
    /** Something that identifies is left. */
    IDENTIFIER,
    /** Words that were taken out in one place stand in another. */
    LEFT_OVER
  }

  @Override
  public String toString() {
    return reason + " " + field; // never the words
  }
}
