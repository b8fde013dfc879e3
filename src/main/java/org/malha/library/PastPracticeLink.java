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

/** A link of a practice to a constraint that somebody took away. */
@Entity
@Table(name = "past_practice_links")
public class PastPracticeLink {
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ended_by")
  private Person endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastPracticeLink() {}

  PastPracticeLink(PracticeLink was, Person by, Instant now) {
    this.item = was.item();
    this.constraint = was.constraint();
    this.linkedBy = was.linkedBy();
    this.linkedAt = was.linkedAt();
    this.endedBy = by;
    this.endedAt = now;
  }
}
