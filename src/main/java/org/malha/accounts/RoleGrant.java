package org.malha.accounts;

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

/** That a person has a role, who gave it and when. */
@Entity
@Table(name = "role_grants")
class RoleGrant {
  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Role role;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "granted_by")
  private @Nullable Person grantedBy;

  @Column(name = "granted_at")
  private Instant grantedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RoleGrant() {}

  RoleGrant(Person person, Role role, @Nullable Person by, Instant now) {
    this.person = person;
    this.role = role;
    this.grantedBy = by;
    this.grantedAt = now;
  }

  Person person() {
    return person;
  }

  Role role() {
    return role;
  }
}
