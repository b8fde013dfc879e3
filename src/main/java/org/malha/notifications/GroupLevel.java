package org.malha.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.malha.groups.GroupAndPerson;

/** How much a person chose to be told of a group. */
@Entity
@Table(name = "group_levels")
class GroupLevel {
  @EmbeddedId private GroupAndPerson key;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupLevel() {}

  GroupLevel(GroupAndPerson key, Level level, Instant now) {
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
