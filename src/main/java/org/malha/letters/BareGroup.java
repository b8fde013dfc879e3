package org.malha.letters;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.malha.groups.GroupAndPerson;

/** That letters to somebody say nothing of a group but that there is something new in one. */
@Entity
@Table(name = "bare_groups")
class BareGroup {
  @EmbeddedId private GroupAndPerson key;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BareGroup() {}

  BareGroup(GroupAndPerson key, Instant now) {
    this.key = key;
    this.chosenAt = now;
  }
}
