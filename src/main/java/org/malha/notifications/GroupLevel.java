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

/** How much a person chose to be told of a group. */
@Entity
@Table(name = "group_levels")
class GroupLevel {
  /** One of them and one person. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    /** For JPA. */
    protected Key() {}

    Key(long groupId, long personId) {
      this.groupId = groupId;
      this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && groupId == that.groupId && personId == that.personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(groupId, personId);
    }
  }

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupLevel() {}

  GroupLevel(Key key, Level level, Instant now) {
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
