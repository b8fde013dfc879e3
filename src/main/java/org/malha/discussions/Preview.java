package org.malha.discussions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.SafeHtml;
import org.malha.web.View;

/**
 * How a text will look, as a part of the page on which it is written.
 *
 * @param told who will be told of it; null where nobody is
 */
public record Preview(SafeHtml html, @Nullable List<Announcement.Told> told) implements View {
  /** Of a text that is told to nobody. */
  Preview(SafeHtml html) {
    this(html, null);
  }
}
