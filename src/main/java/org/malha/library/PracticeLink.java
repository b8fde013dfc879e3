package org.malha.library;

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
import org.malha.accounts.Person;
import org.malha.constraints.Constraint;

/**
 * That somebody of a group thinks a practice answers a constraint of theirs. Taken away it goes
 * among the {@linkplain PastPracticeLink past ones}.
 */
@Entity
@Table(name = "practice_links")
public class PracticeLink {
  @Id
  @GeneratedValue(generator = "library_ids")
  @SequenceGenerator(name = "library_ids", sequenceName = "library_ids", allocationSize = 50)
  private long id;

  @Column(name = "item_id")
  private long item;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "constraint_id")
  private Constraint constraint;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "linked_by")
  private Person linkedBy;

  @Column(name = "linked_at")
  private Instant linkedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PracticeLink() {}

  PracticeLink(long item, Constraint constraint, Person by, Instant now) {
    this.item = item;
    this.constraint = constraint;
    this.linkedBy = by;
    this.linkedAt = now;
  }

  /** The row of the practice. */
  public long item() {
    return item;
  }

  public Constraint constraint() {
    return constraint;
  }

  public Person linkedBy() {
    return linkedBy;
  }

  public Instant linkedAt() {
    return linkedAt;
  }
}
