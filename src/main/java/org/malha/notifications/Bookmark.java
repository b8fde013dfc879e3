package org.malha.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far the journal has been read to tell people. There is one row; whoever tells holds it, so
 * that of two nodes one waits for the other and finds everything told.
 */
@Entity
@Table(name = "notification_bookmark")
class Bookmark {
  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "read_to")
  private Instant readTo;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Bookmark() {}

  /** What happened before that is told to nobody. */
  Instant begunAt() {
    return begunAt;
  }

  /** Everything that is owed was written after that. */
  Instant readTo() {
    return readTo;
  }

  void moveTo(Instant moment) {
    if (moment.isAfter(readTo)) {
      readTo = moment;
    }
  }
}
