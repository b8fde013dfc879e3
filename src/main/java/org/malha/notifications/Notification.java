package org.malha.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person was told of something that happened.
 *
 * <p>There is at most one for each person and happening; the database sees to it. New posts of a
 * thread that the person has not read yet share a burst, and are shown as one line. It is read when
 * the person opens it, says so, or reads the post where it stands, unless they keep it unread. It
 * may be put off until a day.
 */
@Entity
@Table(name = "notifications")
public class Notification {
  @Id
  @GeneratedValue(generator = "notification_ids")
  @SequenceGenerator(
      name = "notification_ids",
      sequenceName = "notification_ids",
      allocationSize = 50)
  private long id;

  @Column(name = "person_id")
  private long personId;

  private String happening;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "happened_at")
  private Instant happenedAt;

  // The same as a number: EclipseLink converts no Instant of which a maximum is taken.
  @Column(name = "happened_micros")
  private long happenedMicros;

  @Column(name = "told_at")
  private Instant toldAt;

  private long burst;

  @Column(name = "actor_id")
  private @Nullable Long actorId;

  @Column(name = "group_id")
  private @Nullable Long groupId;

  @Column(name = "constraint_id")
  private @Nullable Long constraintId;

  @Column(name = "discussion_id")
  private @Nullable Long discussionId;

  @Column(name = "post_id")
  private @Nullable Long postId;

  @Column(name = "post_number")
  private @Nullable Integer postNumber;

  @Column(name = "subject_id")
  private @Nullable Long subjectId;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @Column(name = "kept_unread")
  private boolean keptUnread;

  @Column(name = "snoozed_until")
  private @Nullable Instant snoozedUntil;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Notification() {}

  Notification(long personId, Kind kind, Happening of, Instant now) {
    this.personId = personId;
    this.kind = kind;
    this.happening = of.once();
    this.happenedAt = of.at();
    this.happenedMicros = ChronoUnit.MICROS.between(Instant.EPOCH, of.at());
    this.toldAt = now;
    Happening.About about = of.about();
    this.actorId = about.actor();
    this.groupId = about.group();
    this.constraintId = about.constraint();
    this.discussionId = about.discussion();
    this.postId = about.post();
    this.postNumber = about.number();
    this.subjectId = about.subject();
  }

  /** Puts it with others, or makes it the first of a burst; it has an id by now. */
  void joins(@Nullable Long others) {
    burst = others == null ? id : others;
  }

  public long id() {
    return id;
  }

  /** Who is told. */
  public long person() {
    return personId;
  }

  public Kind kind() {
    return kind;
  }

  /** When it happened. */
  public Instant happenedAt() {
    return happenedAt;
  }

  /** The id of the first one of its burst; its own when it stands alone. */
  public long burst() {
    return burst;
  }

  /** The same in microseconds since 1970. */
  long happenedMicros() {
    return happenedMicros;
  }

  /** Until when it is put off, if it is. */
  public Optional<Instant> putOffUntil() {
    return Optional.ofNullable(snoozedUntil);
  }

  /** The group in which it happened, if in one. */
  public Optional<Long> group() {
    return Optional.ofNullable(groupId);
  }

  /** The discussion in which it happened, if in one. */
  public Optional<Long> discussion() {
    return Optional.ofNullable(discussionId);
  }

  /** The post that it is about, if about one. */
  public Optional<Long> post() {
    return Optional.ofNullable(postId);
  }

  /** What else it is about: an invitation, a request, a report or a step. */
  public Optional<Long> subject() {
    return Optional.ofNullable(subjectId);
  }
}
