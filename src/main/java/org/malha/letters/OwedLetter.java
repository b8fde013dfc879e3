package org.malha.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is owed to somebody.
 *
 * <p>It holds no words: they are found when it is written, and by then there may be none left to
 * say. It waits until it is due, is claimed by one node for each try, and ends sent, given up, or
 * with nothing to say. The database lets no other have its person and key.
 */
@Entity
@Table(name = "letters")
public class OwedLetter {
  /** How far it has come. */
  public enum State {
    WAITING,
    SENT,
    /** When it was to be written, everything had been read or may not be told any more. */
    NOTHING,
    GIVEN_UP
  }

  @Id
  @GeneratedValue(generator = "letter_ids")
  @SequenceGenerator(name = "letter_ids", sequenceName = "letter_ids", allocationSize = 50)
  private long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "letter_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @Column(name = "notification_id")
  private @Nullable Long notificationId;

  @Column(name = "covers_from")
  private Instant coversFrom;

  @Column(name = "covers_until")
  private Instant coversUntil;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private int tries;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  private String failure = "";

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OwedLetter() {}

  private OwedLetter(
      long person,
      String key,
      Occasion occasion,
      @Nullable Long notification,
      Instant from,
      Instant until,
      Instant due,
      Instant now) {
    this.personId = person;
    this.key = key;
    this.occasion = occasion;
    this.notificationId = notification;
    this.coversFrom = from;
    this.coversUntil = until;
    this.dueAt = due;
    this.nextTryAt = due;
    this.madeAt = now;
  }

  /** One that carries one notification, told at this moment. */
  static OwedLetter atOnce(long person, long notification, Instant told, Instant due, Instant now) {
    return new OwedLetter(
        person,
        "notification:" + notification,
        Occasion.AT_ONCE,
        notification,
        told,
        told.plus(1, ChronoUnit.MICROS),
        due,
        now);
  }

  /** The digest of a day, over what was told between two moments. */
  static OwedLetter digest(
      long person, LocalDate day, Instant from, Instant until, Instant due, Instant now) {
    return new OwedLetter(person, "digest:" + day, Occasion.DIGEST, null, from, until, due, now);
  }

  /** The mail server took it. */
  void sent(Instant now) {
    close(State.SENT, now);
  }

  /** There was nothing to say. */
  void nothingToSay(Instant now) {
    close(State.NOTHING, now);
  }

  /** A try has failed; it is tried again or given up. */
  void failed(String kind, Instant now) {
    failure = kind.substring(0, Math.min(kind.length(), 100));
    Patience.next(dueAt, tries, now)
        .ifPresentOrElse(next -> nextTryAt = next, () -> close(State.GIVEN_UP, now));
  }

  private void close(State end, Instant now) {
    state = end;
    closedAt = now;
  }

  long id() {
    return id;
  }

  long person() {
    return personId;
  }

  Occasion occasion() {
    return occasion;
  }

  State state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  /** What was told before is not in it. */
  Instant coversFrom() {
    return coversFrom;
  }

  /** What was told from then on is not in it. */
  Instant coversUntil() {
    return coversUntil;
  }

  /** The one notification that it carries, where it carries one. */
  Optional<Long> notification() {
    return Optional.ofNullable(notificationId);
  }
}
