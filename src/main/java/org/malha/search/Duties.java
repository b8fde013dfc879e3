package org.malha.search;

/** What the viewer does for the portal, as far as searching minds; accounts implement it. */
public interface Duties {
  /** Whether they look after what is found, and may be told why. */
  boolean curates();

  /** Whether they look after the portal, and may be told how the index is. */
  boolean administers();
}
