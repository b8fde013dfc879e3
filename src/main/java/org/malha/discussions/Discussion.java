package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversation. Its row hands out the numbers of its posts, so writing a post locks it for a
 * moment.
 */
@Entity
@Table(name = "discussions")
public class Discussion {
  @Id
  @GeneratedValue(generator = "discussion_ids")
  @SequenceGenerator(name = "discussion_ids", sequenceName = "discussion_ids", allocationSize = 50)
  private long id;

  @Column(name = "opened_at")
  private Instant openedAt;

  private int posts;

  @Column(name = "last_post_at")
  private @Nullable Instant lastPostAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Discussion() {}

  /** A new, empty one; its owner persists it. */
  public Discussion(Instant now) {
    this.openedAt = now;
  }

  public long id() {
    return id;
  }

  /** How many posts were written; withdrawn and hidden ones count, because their numbers stay. */
  public int posts() {
    return posts;
  }

  /** When the last post was written, if there is one. */
  public Optional<Instant> lastPostAt() {
    return Optional.ofNullable(lastPostAt);
  }

  int nextNumber(Instant now) {
    posts++;
    lastPostAt = now;
    return posts;
  }
}
