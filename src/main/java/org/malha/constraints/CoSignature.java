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

/**
 * That a municipality has a constraint too: how badly, since when, and a note.
 *
 * <p>There is at most one for each municipality. Somebody with a mandate of the municipality signs,
 * or the facilitation enters what was said in a meeting. It may be changed and revoked; each time
 * the former one goes among the {@linkplain PastCoSignature past ones} and stays readable there.
 */
@Entity
@Table(name = "cosignatures")
public class CoSignature {
  /**
   * What a co-signature says.
   *
   * @param since the year in which it began, if somebody knows
   * @param note in plain text; may be empty
   */
  public record Said(Severity severity, @Nullable Integer since, String note) {}

  /** The longest note, in characters. */
  public static final int LONGEST = 1_000;

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

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CoSignature() {}

  CoSignature(
      Constraint constraint, String dico, Said said, boolean entered, Person by, Instant now) {
    this.constraint = constraint;
    this.dico = dico;
    say(said, entered, by, now);
  }

  final void say(Said said, boolean enteredForIt, Person by, Instant now) {
    severity = said.severity();
    sinceYear = said.since();
    note = said.note();
    entered = enteredForIt;
    signedBy = by;
    signedAt = now;
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

  public Said said() {
    return new Said(severity, sinceYear, note);
  }

  public Person signedBy() {
    return signedBy;
  }

  public Instant signedAt() {
    return signedAt;
  }

  /** Whether the facilitation entered it for a municipality that said so in a meeting. */
  public boolean entered() {
    return entered;
  }
}
