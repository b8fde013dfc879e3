package org.malha.discussions;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a post links to a page of ours, whatever became of the post. */
@Entity
@Table(name = "post_links")
class PostLink {
  @EmbeddedId private PostAndPath key;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PostLink() {}

  PostLink(long postId, String path) {
    this.key = new PostAndPath(postId, path);
  }
}
