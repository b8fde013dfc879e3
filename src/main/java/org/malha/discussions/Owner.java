package org.malha.discussions;

import java.util.Optional;

/**
 * What a room that owns discussions answers; an application-scoped bean of that room implements it.
 * Whoever asks is the current viewer.
 */
public interface Owner {
  /**
   * The place of a discussion that is this owner's and within the viewer's reach; empty otherwise.
   */
  Optional<Place> place(long discussionId);

  /**
   * Told, in the same transaction, that a post was written: a constraint that was only registered
   * is discussed from then on. Every owner is told of every post, and lets those of other owners
   * pass.
   */
  void posted(long discussionId, Post post);
}
