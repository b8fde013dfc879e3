package org.malha.cases.release;

/** What becomes of a passage. */
public enum Choice {
  /** What the finder wrote in its place; of a mark by hand, that something was taken out. */
  PROPOSED,
  /** A letter of its own in this text, for a person that the finder did not see. */
  PSEUDONYM,
  /** Something wider: what it is, without saying which. */
  GENERAL,
  /** Only that something was taken out. */
  REMOVED,
  /** Words of the author. */
  OWN,
  /** It stays: it identifies nobody. */
  KEPT
}
