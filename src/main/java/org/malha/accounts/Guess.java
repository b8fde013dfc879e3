package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One wrong password, about an account or from an address, both known by hash only. */
@Entity
@Table(name = "sign_in_guesses")
class Guess {
  @Id
  @GeneratedValue(generator = "account_ids")
  @SequenceGenerator(name = "account_ids", sequenceName = "account_ids", allocationSize = 50)
  private long id;

  private String about;

  @Column(name = "guessed_at")
  private Instant guessedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Guess() {}

  Guess(String about, Instant guessedAt) {
    this.about = about;
    this.guessedAt = guessedAt;
  }

  /** Whether it counts still; one that the clock dates elsewhere locks nobody out. */
  boolean late(Instant now) {
    return Duration.between(guessedAt, now).abs().compareTo(Guesses.WINDOW) < 0;
  }
}
