package org.malha.groups;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/**
 * That a person asked to join a group, and what became of it: a facilitator admitted or declined
 * them, or they took it back themselves.
 */
@Entity
@Table(name = "join_requests")
public class JoinRequest {
  /** What became of a request. */
  public enum State {
    WAITING,
    ADMITTED,
    DECLINED,
    WITHDRAWN;

    /** As it stands in message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(generator = "group_ids")
  @SequenceGenerator(name = "group_ids", sequenceName = "group_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private WorkingGroup group;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  private String reason;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_by")
  private @Nullable Person decidedBy;

  private @Nullable Boolean admitted;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected JoinRequest() {}

  JoinRequest(WorkingGroup group, Person person, String reason, Instant now) {
    this.group = group;
    this.person = person;
    this.reason = reason;
    this.askedAt = now;
  }

  public long id() {
    return id;
  }

  public Person person() {
    return person;
  }

  /** Why they want to join, in their words. */
  public String reason() {
    return reason;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** When it was decided or taken back, if it was. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** What became of it. */
  public State state() {
    if (decidedBy == null) {
      return State.WAITING;
    }
    if (Boolean.TRUE.equals(admitted)) {
      return State.ADMITTED;
    }
    return decidedBy.id() == person.id() ? State.WITHDRAWN : State.DECLINED;
  }

  void decide(boolean admit, Person by, Instant now) {
    admitted = admit;
    decidedBy = by;
    decidedAt = now;
  }
}
