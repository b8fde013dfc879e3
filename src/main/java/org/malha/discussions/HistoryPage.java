package org.malha.discussions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * Every text that a post has had, the newest first, each with what changed from the one before.
 *
 * @param path where the post is shown
 * @param first the text it began with; null where older ones are on another page
 * @param older where those are; null when there are none
 */
public record HistoryPage(
    Place place,
    String author,
    String path,
    List<Version> versions,
    @Nullable Version first,
    @Nullable String older)
    implements View {

  /** A text and how it differs from the one before it; the first one differs in nothing. */
  public record Version(Instant writtenAt, List<Difference> differences) {}
}
