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
import java.time.temporal.ChronoUnit;

/** A phase of one room, from one day to another, both included. */
@Entity
@Table(name = "case_sittings")
public class Sitting {
  @Id
  @GeneratedValue(generator = "case_ids")
  @SequenceGenerator(name = "case_ids", sequenceName = "case_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private CaseRoom room;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  private boolean extended;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Sitting() {}

  Sitting(CaseRoom room, Phase phase, LocalDate opensOn, int days) {
    this.room = room;
    this.phase = phase;
    this.opensOn = opensOn;
    this.closesOn = opensOn.plusDays(days);
  }

  public Phase phase() {
    return phase;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  /** The last day on which something may be said in it. */
  public LocalDate closesOn() {
    return closesOn;
  }

  /** Whether its time is over. */
  public boolean over(LocalDate today) {
    return today.isAfter(closesOn);
  }

  /** Whether more than half of its time has gone: whoever kept silent is waited for no longer. */
  boolean pastHalf(LocalDate today) {
    return 2 * ChronoUnit.DAYS.between(opensOn, today) > ChronoUnit.DAYS.between(opensOn, closesOn);
  }

  /** Whether the chair gave it more time, which happens once. */
  public boolean extended() {
    return extended;
  }

  /** Goes on after a pause, with the time that its phase usually has. */
  void resume(LocalDate today) {
    LocalDate until = today.plusDays(phase.days());
    closesOn = until.isAfter(closesOn) ? until : closesOn;
  }

  /** Gives it as much time again, counted from today where it is over already. */
  void extend(LocalDate today) {
    LocalDate from = over(today) ? today : closesOn;
    closesOn = from.plusDays(ChronoUnit.DAYS.between(opensOn, closesOn));
    extended = true;
  }
}
