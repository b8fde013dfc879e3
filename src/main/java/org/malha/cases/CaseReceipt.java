package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a room was erased; all that is left of it. */
@Entity
@Table(name = "case_receipts")
public class CaseReceipt {
  /** Why a room was erased. */
  public enum Why {
    /** Its day came. */
    DUE,
    /** Whoever presented it said so. */
    PRESENTER,
    /** The chair found that it cannot be made anonymous. */
    REFUSED,
    /** Nobody went on with it, and it had not been opened. */
    FORGOTTEN,
    /** Its key is gone, so nobody can open it any more. */
    KEY_LOST;

    /** The message key of its name. */
    public String key() {
      return "case.receipt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  private String code;

  @Enumerated(EnumType.STRING)
  private Why why;

  @Column(name = "presented_on")
  private LocalDate presentedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "erased_on")
  private LocalDate erasedOn;

  private int voices;
  private int contributions;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CaseReceipt() {}

  CaseReceipt(String code, Why why, CaseRoom room, int contributions, LocalDate today) {
    this.code = code;
    this.why = why;
    this.presentedOn = room.reading().presentedOn();
    this.closedOn = room.keeping().closedOn().orElse(null);
    this.erasedOn = today;
    this.voices = room.circle().voices().size();
    this.contributions = contributions;
  }

  /** By which it is quoted; the room's own code is gone with the room. */
  public String code() {
    return code;
  }

  public Why why() {
    return why;
  }

  public LocalDate presentedOn() {
    return presentedOn;
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  public LocalDate erasedOn() {
    return erasedOn;
  }
}
