package org.malha.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * The summary of a group.
 *
 * @param facilitators their names, where the reader may know them
 * @param member whether the reader belongs
 * @param mayAsk whether the reader may ask to join now
 * @param request the reader's last request to join, while it says something to them
 * @param charter the beginning of the charter in plain words; empty when there is none
 * @param asides what rooms above have to show
 */
public record GroupPage(
    GroupHead head,
    Instant since,
    Coverage coverage,
    List<String> facilitators,
    boolean member,
    boolean mayAsk,
    @Nullable Request request,
    String charter,
    List<View> asides)
    implements View {
  /**
   * What became of a request.
   *
   * @param state its code
   * @param when it was asked, or decided
   */
  public record Request(String state, Instant when) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}
