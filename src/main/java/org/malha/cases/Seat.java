package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a room, taken by a mask: asked, taken, left. Who it is only the register of {@code
 * masks} knows; nothing here leads there but the number of the mask.
 */
@Entity
@Table(name = "case_seats")
public class Seat {
  @Id
  @Column(name = "mask_id")
  private long maskId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private CaseRoom room;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int number;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "took_on")
  private @Nullable LocalDate tookOn;

  @Column(name = "left_on")
  private @Nullable LocalDate leftOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Seat() {}

  Seat(CaseRoom room, long maskId, Part part, int number, LocalDate askedOn) {
    this.room = room;
    this.maskId = maskId;
    this.part = part;
    this.number = number;
    this.askedOn = askedOn;
  }

  CaseRoom room() {
    return room;
  }

  /** Its mask in the register. */
  long mask() {
    return maskId;
  }

  public Part part() {
    return part;
  }

  /** By which the others call a voice; drawn, so it says nothing of who came first. */
  public int number() {
    return number;
  }

  LocalDate askedOn() {
    return askedOn;
  }

  /** The day on which whoever was asked said yes. */
  Optional<LocalDate> tookOn() {
    return Optional.ofNullable(tookOn);
  }

  /** Whether it is taken: whoever was asked said yes, and has not left. */
  public boolean taken() {
    return tookOn != null && leftOn == null;
  }

  /** Whether whoever was asked has not answered yet. */
  public boolean waiting() {
    return tookOn == null && leftOn == null;
  }

  void take(LocalDate today) {
    tookOn = today;
  }

  void leave(LocalDate today) {
    leftOn = today;
  }

  boolean is(Part one) {
    return part == one;
  }
}
