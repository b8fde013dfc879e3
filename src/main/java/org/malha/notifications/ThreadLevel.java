package org.malha.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** How much a person chose to be told of a thread. */
@Entity
@Table(name = "thread_levels")
class ThreadLevel {
  /** One of them and one person. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "discussion_id")
    private long discussionId;

    @Column(name = "person_id")
    private long personId;

    /** For JPA. */
    protected Key() {}

    Key(long discussionId, long personId) {
      this.discussionId = discussionId;
      this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && discussionId == that.discussionId
          && personId == that.personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(discussionId, personId);
    }
  }

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ThreadLevel() {}

  ThreadLevel(Key key, Level level, Instant now) {
    this.key = key;
    choose(level, now);
  }

  final void choose(Level another, Instant now) {
    level = another;
    chosenAt = now;
  }

  Level level() {
    return level;
  }
}
