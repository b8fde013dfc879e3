package org.malha.masks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a privacy officer asked to know who is behind a mask, and what became of it. It needs the
 * chair of the room too, and whoever is behind the mask is told.
 */
@Entity
@Table(name = "mask_openings")
public class Opening {
  @Id
  @GeneratedValue(generator = "mask_ids")
  @SequenceGenerator(name = "mask_ids", sequenceName = "mask_ids", allocationSize = 50)
  private long id;

  @Column(name = "room_id")
  private long roomId;

  @Column(name = "mask_id")
  private long maskId;

  @Column(name = "asked_by")
  private long askedBy;

  private String reason;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "agreed_on")
  private @Nullable LocalDate agreedOn;

  @Column(name = "refused_on")
  private @Nullable LocalDate refusedOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Opening() {}

  Opening(long roomId, long maskId, long askedBy, String sealedReason, LocalDate today) {
    this.roomId = roomId;
    this.maskId = maskId;
    this.askedBy = askedBy;
    this.reason = sealedReason;
    this.askedOn = today;
  }

  public long id() {
    return id;
  }

  public long room() {
    return roomId;
  }

  public long mask() {
    return maskId;
  }

  /** Who asked. */
  public long askedBy() {
    return askedBy;
  }

  /** Why, sealed with the key of the room. */
  public String reason() {
    return reason;
  }

  public LocalDate askedOn() {
    return askedOn;
  }

  /** When the chair agreed. */
  public Optional<LocalDate> agreedOn() {
    return Optional.ofNullable(agreedOn);
  }

  /** Whether nobody has decided yet. */
  public boolean waiting() {
    return agreedOn == null && refusedOn == null;
  }

  void agree(LocalDate today) {
    agreedOn = today;
  }

  void refuse(LocalDate today) {
    refusedOn = today;
  }
}
