package org.malha.discussions;

import org.jspecify.annotations.Nullable;
import org.malha.web.View;

/**
 * The form of a post on a page of its own: where something has to be corrected, where the post that
 * it answers is gone, where the discussion was closed meanwhile, or to see how the text will look.
 * What was written is always there.
 *
 * @param refused the key of the sentence that says why it cannot be published as it is
 * @param closed whether it cannot be published at all
 */
public record ReplyPage(Place place, ReplyForm reply, @Nullable String refused, boolean closed)
    implements View {
  /** The key of the sentence that says what can be done with what was written. */
  public String kept() {
    if (closed) {
      return "reply.kept.closed";
    }
    return "post.gone".equals(refused) ? "reply.kept" : "reply.kept.here";
  }
}
