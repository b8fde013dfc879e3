package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.discussions.Difference;
import org.malha.web.View;

/**
 * Our text and the one that the import offers, to choose from.
 *
 * @param seen what the choice is between
 * @param moved whether one of the texts changed since somebody chose
 */
public record ItemOfferPage(
    Words title,
    String read,
    String path,
    String file,
    LibraryItem.Seen seen,
    String ours,
    String theirs,
    List<Difference> differences,
    boolean moved)
    implements View {
  static final String OFFER = "oferta";

  /** The version of ours. */
  public int version() {
    return seen.version();
  }

  /** By what the other text is told from a newer one. */
  public String offer() {
    return seen.offer();
  }

  @Override
  public int status() {
    return moved ? 409 : 200;
  }
}
