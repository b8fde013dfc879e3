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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a program acts for a person, or only reads their feeds, known by its hash; it
 * lives as long as its kind does, or until revoked.
 */
@Entity
@Table(name = "api_tokens")
public class ApiToken {
  /** What a key opens. */
  public enum Opens {
    /** All that the person may do. */
    EVERYTHING(Duration.ofDays(90)),
    /** Feeds, which are only read: they stand in addresses, and addresses get about. */
    FEEDS(Duration.ofDays(365));

    private final Duration life;

    Opens(Duration life) {
      this.life = life;
    }
  }

  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Opens opens;

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

  ApiToken(String tokenHash, Person person, Opens opens, String label, Instant now) {
    this.tokenHash = tokenHash;
    this.person = person;
    this.opens = opens;
    this.label = label;
    this.madeAt = now;
    this.expiresAt = now.plus(opens.life);
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

  boolean opens(Opens what, Instant now) {
    return opens == what && revokedAt == null && now.isBefore(expiresAt) && person.present();
  }

  void revoke(Instant now) {
    revokedAt = now;
  }
}
