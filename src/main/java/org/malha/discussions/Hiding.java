package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a moderator hid a post, and why; without this row it can be read again. */
@Entity
@Table(name = "hidings")
class Hiding {
  @Id
  @Column(name = "post_id")
  private long postId;

  @Column(name = "hidden_by")
  private long hiddenBy;

  @Column(name = "hidden_at")
  private Instant hiddenAt;

  private String reason;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Hiding() {}

  Hiding(long postId, long by, String reason, Instant now) {
    this.postId = postId;
    this.hiddenBy = by;
    this.reason = reason;
    this.hiddenAt = now;
  }

  Instant hiddenAt() {
    return hiddenAt;
  }

  String reason() {
    return reason;
  }
}
