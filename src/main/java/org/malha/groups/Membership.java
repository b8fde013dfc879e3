package org.malha.groups;

import jakarta.persistence.Entity;
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
 * That a person belongs to a group, as a member or as a facilitator. When it ends, a row of the
 * past says so.
 */
@Entity
@Table(name = "memberships")
public class Membership {
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "admitted_by")
  private @Nullable Person admittedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(
      WorkingGroup group,
      Person person,
      boolean facilitator,
      @Nullable Person admittedBy,
      Instant now) {
    this.group = group;
    this.person = person;
    this.facilitator = facilitator;
    this.admittedBy = admittedBy;
    this.since = now;
  }

  public long id() {
    return id;
  }

  public WorkingGroup group() {
    return group;
  }

  public Person person() {
    return person;
  }

  public boolean facilitator() {
    return facilitator;
  }

  public Instant since() {
    return since;
  }

  void facilitator(boolean is) {
    facilitator = is;
  }
}
