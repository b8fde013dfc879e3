package org.malha.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the room thinks a passage could lead to a person. From that moment only the
 * chair and the privacy role read it, until one of them decides.
 */
@Entity
@Table(name = "case_flags")
public class Flag {
  /** Why; chosen from a list, so that the flag names nobody either. */
  public enum Reason {
    /** It names somebody, or a number or an address of theirs. */
    NAMED,
    /** Whoever lives there knows who it is. */
    RECOGNISED,
    /** It is about a colleague and not about the services. */
    COLLEAGUE;

    /** What whoever presents is told when it is the situation, and it is right. */
    ReturnReason forPresenter() {
      return switch (this) {
        case NAMED -> ReturnReason.NAMED;
        case RECOGNISED -> ReturnReason.PLACE;
        case COLLEAGUE -> ReturnReason.COLLEAGUE;
      };
    }

    /** The message key of its name. */
    public String key() {
      return "case.flag." + name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private CaseRoom room;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "contribution_id")
  private @Nullable Contribution contribution;

  @Column(name = "mask_id")
  private long maskId;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  @Column(name = "raised_on")
  private LocalDate raisedOn;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  private @Nullable Boolean upheld;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Flag() {}

  /**
   * A new one; hides what it is about.
   *
   * @param contribution null for the situation itself
   */
  Flag(
      CaseRoom room, @Nullable Contribution contribution, Seat by, Reason reason, LocalDate today) {
    this.room = room;
    this.contribution = contribution;
    this.maskId = by.mask();
    this.reason = reason;
    this.raisedOn = today;
    if (contribution == null) {
      room.reading().hide(today);
    } else {
      contribution.hide(today);
    }
  }

  long id() {
    return id;
  }

  CaseRoom room() {
    return room;
  }

  /** What it is about; empty for the situation itself. */
  Optional<Contribution> contribution() {
    return Optional.ofNullable(contribution);
  }

  public Reason reason() {
    return reason;
  }

  public LocalDate raisedOn() {
    return raisedOn;
  }

  boolean open() {
    return decidedOn == null;
  }

  /**
   * Decides it.
   *
   * @param isRight whether it leads to a person; if not it is shown again
   */
  void decide(boolean isRight, LocalDate today) {
    decidedOn = today;
    upheld = isRight;
    if (!isRight) {
      contribution().ifPresentOrElse(Contribution::showAgain, room.reading()::showAgain);
    }
  }
}
