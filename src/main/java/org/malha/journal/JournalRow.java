package org.malha.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That something changed. Ids are taken one by one: preallocated ones would be out of order. */
@Entity
@Table(name = "journal")
class JournalRow {
  @Id
  @GeneratedValue(generator = "journal_ids")
  @SequenceGenerator(name = "journal_ids", sequenceName = "journal_ids", allocationSize = 1)
  private long id;

  private String kind;
  private long subject;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected JournalRow() {}

  JournalRow(String kind, long subject, Instant changedAt) {
    this.kind = kind;
    this.subject = subject;
    this.changedAt = changedAt;
  }
}
