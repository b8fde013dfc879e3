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
import org.malha.accounts.Person;

/** That a person belonged to a group until they left it or were removed. */
@Entity
@Table(name = "past_memberships")
class PastMembership {
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

  private boolean facilitator;
  private Instant since;

  @Column(name = "ended_at")
  private Instant endedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "ended_by")
  private Person endedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastMembership() {}

  PastMembership(Membership ended, Person by, Instant now) {
    this.group = ended.group();
    this.person = ended.person();
    this.facilitator = ended.facilitator();
    this.since = ended.since();
    this.endedAt = now;
    this.endedBy = by;
  }

  /** Whether somebody else ended it, and may take that back. */
  boolean removed() {
    return endedBy.id() != person.id();
  }

  Instant endedAt() {
    return endedAt;
  }

  /** The membership as it was, for whoever takes its end back. */
  Membership again(Person by) {
    return new Membership(group, person, facilitator, by, since);
  }
}
