package org.malha.library;

import java.util.List;
import org.malha.web.View;

/**
 * A number, what it counts, and what to mind.
 *
 * @param address the whole address, for quoting it
 */
public record FigurePage(Figure figure, String address, List<Link> about, List<Link> used)
    implements View {
  @Override
  public boolean publicPage() {
    return true;
  }
}
