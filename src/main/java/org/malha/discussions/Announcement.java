package org.malha.discussions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who will be told of a post before it is written; the room that tells people implements it.
 */
public interface Announcement {
  /** Somebody who will be told, and whether as mentioned. */
  record Told(String name, boolean mentioned) {}

  /**
   * Who will be told, those who are mentioned first, in at most two statements.
   *
   * @param author id of who is about to write
   * @param answered id of whose post is answered; null when none is
   * @param handles that the text mentions
   */
  List<Told> of(long discussionId, long author, @Nullable Long answered, Set<String> handles);
}
