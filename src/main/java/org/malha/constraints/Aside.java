package org.malha.constraints;

import java.util.Optional;
import org.malha.web.View;

/**
 * What a room above shows beside a constraint, such as the practices that help meanwhile. Every
 * application-scoped bean that implements it is asked; its view is printed in the column beside the
 * text, where its template receives {@code page} and {@code ui} as every template does, without a
 * layout.
 */
public interface Aside {
  /** Where it stands among the others: 10 for practices and so on. */
  int order();

  /**
   * The part of the page, or nothing. It is asked only for a constraint that the viewer may read,
   * and has no SQL statement to spend: what it needs comes along with what it has.
   */
  Optional<View> of(Found found);
}
