package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a post was useful to somebody. */
@Entity
@Table(name = "useful_marks")
class UsefulMark {
  @EmbeddedId private PostAndPerson key;

  @Column(name = "marked_at")
  private Instant markedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected UsefulMark() {}

  UsefulMark(long postId, long personId, Instant now) {
    this.key = new PostAndPerson(postId, personId);
    this.markedAt = now;
  }
}
