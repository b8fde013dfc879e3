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

/**
 * A key with which a program acts for a person, known by its hash; it lives for {@link #LIFE} or
 * until revoked.
 */
@Entity
@Table(name = "api_tokens")
public class ApiToken {
  static final Duration LIFE = Duration.ofDays(90);

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  private String label;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ApiToken() {}

  ApiToken(String tokenHash, Person person, String label, Instant now) {
    this.tokenHash = tokenHash;
    this.person = person;
    this.label = label;
    this.madeAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  public long id() {
    return id;
  }

  public Person person() {
    return person;
  }

  /** What the person called it. */
  public String label() {
    return label;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  boolean hasHash(String hash) {
    return tokenHash.equals(hash);
  }

  boolean alive(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt) && person.present();
  }

  void revoke(Instant now) {
    revokedAt = now;
  }
}
