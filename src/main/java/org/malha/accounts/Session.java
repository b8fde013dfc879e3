package org.malha.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One signed-in browser: a row that holds the hash of the token in its cookie, so that any node
 * serves any request and signing out everywhere is deleting rows (ADR 0004). It ends after {@link
 * #IDLE} without use and after {@link #LONGEST} in any case.
 */
@Entity
@Table(name = "sessions")
@NamedQuery(
    name = Session.OF_TOKEN,
    query = "select s from Session s where s.tokenHash = :hash",
    hints = {
      @QueryHint(name = Fetch.HINT, value = "s.person.mandates.organisation"),
      @QueryHint(name = Fetch.HINT, value = "s.person.grants")
    })
public class Session {
  /** With the person and all that says what they may do; prepared once, for every page asks it. */
  static final String OF_TOKEN = "Session.ofToken";

  /** Unused for this long, a session ends. */
  static final Duration IDLE = Duration.ofHours(12);

  /** No session lives longer. */
  static final Duration LONGEST = Duration.ofDays(30);

  /** A use is written down at most this often, so that reading a page writes nothing. */
  static final Duration SEEN_EVERY = Duration.ofMinutes(5);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  private String device;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Session() {}

  Session(String tokenHash, Person person, String device, Instant now) {
    this.tokenHash = tokenHash;
    this.person = person;
    this.device = device;
    this.startedAt = now;
    this.seenAt = now;
    this.endsAt = now.plus(LONGEST);
  }

  /** Names the session in a form that ends it; says nothing of its token. */
  public String tokenHash() {
    return tokenHash;
  }

  public Person person() {
    return person;
  }

  /** "Firefox, Windows". */
  public String device() {
    return device;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant seenAt() {
    return seenAt;
  }

  boolean alive(Instant now) {
    return now.isBefore(endsAt) && now.isBefore(seenAt.plus(IDLE)) && person.present();
  }

  boolean wantsMark(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_EVERY));
  }

  void seen(Instant now) {
    seenAt = now;
  }
}
