package org.malha.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That letters to somebody say nothing of a group but that there is something new in one. */
@Entity
@Table(name = "bare_groups")
class BareGroup {
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

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BareGroup() {}

  BareGroup(Key key, Instant now) {
    this.key = key;
    this.chosenAt = now;
  }
}
