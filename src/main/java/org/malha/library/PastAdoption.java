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

/** What a municipality said of a practice until it said something else, or took it back. */
@Entity
@Table(name = "past_adoptions")
public class PastAdoption {
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ended_by")
  private Person endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private boolean revoked;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastAdoption() {}

  PastAdoption(Adoption was, boolean revoked, Person by, Instant now) {
    this.item = was.item();
    this.dico = was.dico();
    this.outcome = was.said().outcome();
    this.adapted = was.said().adapted();
    this.saidBy = was.saidBy();
    this.saidAt = was.saidAt();
    this.endedBy = by;
    this.endedAt = now;
    this.revoked = revoked;
  }

  public Adoption.Said said() {
    return new Adoption.Said(outcome, adapted);
  }

  public Person saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public Person endedBy() {
    return endedBy;
  }

  public Instant endedAt() {
    return endedAt;
  }

  /** Whether it was taken back, and not only said anew. */
  public boolean revoked() {
    return revoked;
  }
}
