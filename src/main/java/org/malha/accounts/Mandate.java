package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a person speaks for an organisation from one day to another, both included. */
@Entity
@Table(name = "mandates")
public class Mandate {
  static final Comparator<Mandate> BY_ORGANISATION =
      Comparator.comparing(mandate -> mandate.organisation().sortKey());

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private Organisation organisation;

  private String title;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "given_by")
  private @Nullable Person givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Mandate() {}

  Mandate(
      Person person,
      Organisation organisation,
      String title,
      LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable Person givenBy,
      Instant givenAt) {
    this.person = person;
    this.organisation = organisation;
    this.title = title;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
    this.givenBy = givenBy;
    this.givenAt = givenAt;
  }

  public long id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public Organisation organisation() {
    return organisation;
  }

  /** In what capacity, such as "coordenação do SAAS"; may be empty. */
  public String title() {
    return title;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  /** The last day, if one is set. */
  public Optional<LocalDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  /** Whether it is for this organisation. */
  boolean speaksFor(Organisation one) {
    return organisation.id() == one.id();
  }

  /** Whether the person speaks through it on this day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
  }

  /** Sets the last day. */
  public void endOn(LocalDate day) {
    endsOn = day;
  }
}
