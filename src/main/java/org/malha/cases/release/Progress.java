package org.malha.cases.release;

/**
 * How far a review has come.
 *
 * @param decided so many passages
 * @param total of so many
 * @param byHand so many of them marked by the author
 */
public record Progress(int decided, int total, int byHand) {
  /** How many are still to be decided. */
  public int left() {
    return total - decided;
  }

  /** Whether all are decided. */
  public boolean done() {
    return decided == total;
  }
}
