package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long a room is kept: until it is closed, and for some days from then on. */
@Embeddable
public class Keeping {
  @Column(name = "keep_days")
  private int days;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "erase_on")
  private @Nullable LocalDate eraseOn;

  /** For JPA. */
  protected Keeping() {}

  Keeping(int days) {
    this.days = days;
  }

  /** For how many days after its end it is kept. */
  int days() {
    return days;
  }

  /** The day on which it was closed. */
  Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** The day on which it is erased; known once it is closed. */
  Optional<LocalDate> eraseOn() {
    return Optional.ofNullable(eraseOn);
  }

  boolean closed() {
    return closedOn != null;
  }

  void close(LocalDate today) {
    closedOn = today;
    eraseOn = today.plusDays(days);
  }
}
