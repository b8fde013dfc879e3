package org.malha.constraints;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/** What a municipality said until it said something else, or revoked its co-signature. */
@Entity
@Table(name = "past_cosignatures")
public class PastCoSignature {
  @Id
  @GeneratedValue(generator = "constraint_row_ids")
  @SequenceGenerator(
      name = "constraint_row_ids",
      sequenceName = "constraint_row_ids",
      allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "constraint_id")
  private Constraint constraint;

  private String dico;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "since_year")
  private @Nullable Integer sinceYear;

  private String note;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "signed_by")
  private Person signedBy;

  @Column(name = "signed_at")
  private Instant signedAt;

  private boolean entered;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ended_by")
  private Person endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private boolean revoked;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastCoSignature() {}

  PastCoSignature(CoSignature was, boolean revoked, Person by, Instant now) {
    this.constraint = was.constraint();
    this.dico = was.dico();
    this.severity = was.said().severity();
    this.sinceYear = was.said().since();
    this.note = was.said().note();
    this.signedBy = was.signedBy();
    this.signedAt = was.signedAt();
    this.entered = was.entered();
    this.endedBy = by;
    this.endedAt = now;
    this.revoked = revoked;
  }

  public long id() {
    return id;
  }

  public Constraint constraint() {
    return constraint;
  }

  /** The code of the municipality. */
  public String dico() {
    return dico;
  }

  public CoSignature.Said said() {
    return new CoSignature.Said(severity, sinceYear, note);
  }

  public Person signedBy() {
    return signedBy;
  }

  public Instant signedAt() {
    return signedAt;
  }

  /** Whether the facilitation had entered it. */
  public boolean entered() {
    return entered;
  }

  public Person endedBy() {
    return endedBy;
  }

  public Instant endedAt() {
    return endedAt;
  }

  /** Whether it was revoked, and not only said anew. */
  public boolean revoked() {
    return revoked;
  }
}
