package org.malha.traces;

/**
 * Somebody who is being erased.
 *
 * @param names by which texts name them
 */
public record Leaver(long id, String email, Mode mode, Names names) {
  /** At whom whatever stays will point: the row that stands for everybody who has left for good. */
  public static final long NOBODY = -1;
}
