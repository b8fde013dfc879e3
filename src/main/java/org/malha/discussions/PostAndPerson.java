package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Names what one person did once with one post. */
@Embeddable
class PostAndPerson implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "post_id")
  private long postId;

  @Column(name = "person_id")
  private long personId;

  /** For JPA. */
  protected PostAndPerson() {}

  PostAndPerson(long postId, long personId) {
    this.postId = postId;
    this.personId = personId;
  }

  long personId() {
    return personId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostAndPerson that
        && postId == that.postId
        && personId == that.personId;
  }

  @Override
  public int hashCode() {
    return Objects.hash(postId, personId);
  }
}
