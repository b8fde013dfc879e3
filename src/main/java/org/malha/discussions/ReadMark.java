package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** How far somebody has read a discussion: every post up to this number was shown to them. */
@Entity
@Table(name = "read_marks")
class ReadMark {
  /** One discussion and one reader. */
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

  @Column(name = "last_number")
  private int lastNumber;

  @Column(name = "read_at")
  private Instant readAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ReadMark() {}

  ReadMark(long discussionId, long personId, int lastNumber, Instant now) {
    this.key = new Key(discussionId, personId);
    this.lastNumber = lastNumber;
    this.readAt = now;
  }

  int lastNumber() {
    return lastNumber;
  }
}
