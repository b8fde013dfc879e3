package org.malha.library;

import java.time.Instant;
import java.util.List;
import org.malha.library.Adoption.Said;

/**
 * Where a practice was tried, as its page shows it.
 *
 * @param mine the municipalities for which the viewer may say so
 * @param action where that is said; the code of the municipality follows
 * @param signedIn whether the viewer is somebody
 */
public record Tried(List<Told> told, List<Mine> mine, String action, boolean signedIn) {
  /**
   * What one municipality says.
   *
   * @param by who said it; empty for visitors
   */
  public record Told(String dico, String municipality, Said said, String by, Instant at) {}

  /** A municipality of the viewer's. */
  public record Mine(String dico, String municipality, boolean told) {}
}
