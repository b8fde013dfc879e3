package org.malha.library;

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
import org.malha.accounts.Person;

/**
 * That a practice was tried in a municipality: how it went, and what was done differently there.
 *
 * <p>There is at most one for each municipality. Somebody who speaks for it says so; it may be said
 * anew and taken back, and each time the former one goes among the {@linkplain PastAdoption past
 * ones}.
 */
@Entity
@Table(name = "adoptions")
public class Adoption {
  /** The longest account, in characters. */
  public static final int LONGEST = 2_000;

  /** What a municipality says. */
  public record Said(Outcome outcome, String adapted) {}

  @Id
  @GeneratedValue(generator = "library_ids")
  @SequenceGenerator(name = "library_ids", sequenceName = "library_ids", allocationSize = 50)
  private long id;

  @Column(name = "item_id")
  private long item;

  private String dico;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String adapted;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "said_by")
  private Person saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Adoption() {}

  Adoption(long item, String dico, Said said, Person by, Instant now) {
    this.item = item;
    this.dico = dico;
    say(said, by, now);
  }

  final void say(Said said, Person by, Instant now) {
    outcome = said.outcome();
    adapted = said.adapted();
    saidBy = by;
    saidAt = now;
  }

  /** The row of the practice. */
  public long item() {
    return item;
  }

  /** The code of the municipality. */
  public String dico() {
    return dico;
  }

  public Said said() {
    return new Said(outcome, adapted);
  }

  public Person saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
