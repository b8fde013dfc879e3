package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Names a page to which a post links. */
@Embeddable
class PostAndPath implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "post_id")
  private long postId;

  private String path = "";

  /** For JPA. */
  protected PostAndPath() {}

  PostAndPath(long postId, String path) {
    this.postId = postId;
    this.path = path;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostAndPath that && postId == that.postId && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(postId, path);
  }
}
