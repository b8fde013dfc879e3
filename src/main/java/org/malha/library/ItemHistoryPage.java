package org.malha.library;

import java.time.Instant;
import java.util.List;
import org.malha.content.Words;
import org.malha.discussions.Difference;
import org.malha.web.View;

/** What became of an item's text, version by version, the newest first. */
public record ItemHistoryPage(Words title, String read, String edit, List<Version> versions)
    implements View {
  /**
   * A version.
   *
   * @param by who wrote it; empty where it was imported
   * @param differences from the version before it; empty for the first
   */
  public record Version(int number, String by, Instant at, List<Difference> differences) {}
}
