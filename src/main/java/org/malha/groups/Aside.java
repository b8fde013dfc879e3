package org.malha.groups;

import java.util.Optional;
import org.malha.web.View;

/**
 * What a room above shows on the page of a group, such as its latest constraints. Every
 * application-scoped bean that implements it is asked; its view is printed inside the page, where
 * its template receives {@code page} and {@code ui} as every template does, without a layout.
 */
public interface Aside {
  /** Where it stands among the others: 10 for constraints and so on. */
  int order();

  /**
   * The part of the page, or nothing. It is asked only for a group that the viewer {@link
   * Reach#reads() reads}, and has one SQL statement to spend.
   */
  Optional<View> of(Reach reach);
}
