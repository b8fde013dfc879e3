package org.malha.cases.release;

import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Kind;

/**
 * A place of the sheet that belongs to a passage.
 *
 * @param about the words that make it one with other places
 * @param kind null when marked by hand
 * @param proposal what the finder would write; empty when marked by hand
 * @param seen whether the finder saw this very place
 */
record Found(
    int start,
    int end,
    String about,
    @Nullable Kind kind,
    double confidence,
    String proposal,
    boolean seen) {
  /** The same words at another place, where the finder did not see them. */
  Found elsewhere(int from, int to) {
    return new Found(from, to, about, kind, confidence, proposal, false);
  }

  @Override
  public String toString() {
    return start + ".." + end; // never the words
  }
}
