package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a post was taken back by its author; without this row it can be read again. */
@Entity
@Table(name = "withdrawals")
class Withdrawal {
  @Id
  @Column(name = "post_id")
  private long postId;

  @Column(name = "withdrawn_by")
  private long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Withdrawal() {}

  Withdrawal(long postId, long by, Instant now) {
    this.postId = postId;
    this.withdrawnBy = by;
    this.withdrawnAt = now;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }
}
