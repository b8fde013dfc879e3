package org.malha.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That everybody to whom a happening matters has been told of it. */
@Entity
@Table(name = "told_happenings")
class ToldHappening {
  @Id private String happening;

  @Column(name = "told_at")
  private Instant toldAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ToldHappening() {}

  ToldHappening(String happening, Instant now) {
    this.happening = happening;
    this.toldAt = now;
  }
}
