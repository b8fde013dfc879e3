package org.malha.library;

import java.util.List;
import org.malha.web.LinkedData;
import org.malha.web.View;

/**
 * A number, what it counts, and what to mind.
 *
 * @param set the file that it stands in
 * @param address the whole address, for quoting it
 * @param discussed the posts that link to it and that the viewer can read
 */
public record FigurePage(
    Figure figure,
    Holding set,
    String address,
    List<Link> about,
    List<Link> used,
    List<LinkedPost> discussed,
    LinkedData data)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
