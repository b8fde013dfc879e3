package org.malha.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody changed what may be done or seen. Nothing changes such a row. */
@Entity
@Table(name = "audit_rows")
public class AuditRow {
  @Id
  @GeneratedValue(generator = "audit_ids")
  @SequenceGenerator(name = "audit_ids", sequenceName = "audit_ids", allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "actor_id")
  private @Nullable Long actorId;

  @Column(name = "about_id")
  private @Nullable Long aboutId;

  @Column(name = "group_id")
  private @Nullable Long groupId;

  private String was;
  private String became;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditRow() {}

  AuditRow(
      Deed deed,
      Instant now,
      @Nullable Long actorId,
      @Nullable Long aboutId,
      @Nullable Long groupId,
      String was,
      String became) {
    this.deed = deed;
    this.doneAt = now;
    this.actorId = actorId;
    this.aboutId = aboutId;
    this.groupId = groupId;
    this.was = was;
    this.became = became;
  }

  public long id() {
    return id;
  }

  public Deed deed() {
    return deed;
  }

  public Instant doneAt() {
    return doneAt;
  }

  /** What it was before; a code or the name of an organisation, or empty. */
  public String was() {
    return was;
  }

  /** What it became; a code or the name of an organisation, or empty. */
  public String became() {
    return became;
  }
}
