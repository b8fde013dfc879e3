package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that lets one person choose a new password, once, within {@link #LIFE}. */
@Entity
@Table(name = "password_resets")
class PasswordReset {
  static final Duration LIFE = Duration.ofHours(24);

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @Column(name = "code_hash")
  private String codeHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "made_by")
  private @Nullable Person madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PasswordReset() {}

  PasswordReset(String codeHash, Person person, @Nullable Person by, Instant now) {
    this.codeHash = codeHash;
    this.person = person;
    this.madeBy = by;
    this.madeAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  Person person() {
    return person;
  }

  boolean open(Instant now) {
    return usedAt == null && now.isBefore(expiresAt) && person.present();
  }

  void use(Instant now) {
    usedAt = now;
  }
}
