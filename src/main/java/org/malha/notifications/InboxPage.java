package org.malha.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * What the viewer was told, the newest first.
 *
 * @param putOff whether these are the ones that were put off
 * @param first whether nothing newer stands on another page
 * @param next the path of the page that follows; null on the last
 * @param until the moment up to which everything is marked as read
 * @param days until which a line may be put off
 */
public record InboxPage(
    List<Told> lines, boolean putOff, boolean first, @Nullable String next, String until, Days days)
    implements View {
  /** Whether there is something to mark as read. */
  public boolean unread() {
    return lines.stream().anyMatch(Told::unread);
  }
}
