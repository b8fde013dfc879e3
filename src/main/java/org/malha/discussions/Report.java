package org.malha.discussions;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;

/**
 * Somebody says that a post should not stand, and why. A moderator decides once: the post is hidden
 * or stays, and whoever reported it reads the answer.
 */
@Entity
@Table(name = "reports")
class Report {
  @Id
  @GeneratedValue(generator = "discussion_ids")
  @SequenceGenerator(name = "discussion_ids", sequenceName = "discussion_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "post_id")
  private Post post;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reported_by")
  private Person reportedBy;

  @Column(name = "reported_at")
  private Instant reportedAt;

  private String reason;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable Long decidedBy;

  private @Nullable Boolean hidden;
  private @Nullable String answer;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Report() {}

  Report(Post post, Person by, String reason, Instant now) {
    this.post = post;
    this.reportedBy = by;
    this.reason = reason;
    this.reportedAt = now;
  }

  long id() {
    return id;
  }

  Post post() {
    return post;
  }

  Person reportedBy() {
    return reportedBy;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  String reason() {
    return reason;
  }

  /** When it was decided, if it was. */
  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Whether the decision was to hide the post. */
  boolean hidden() {
    return Boolean.TRUE.equals(hidden);
  }

  /** What the moderator answered; empty before the decision. */
  String answer() {
    return answer == null ? "" : answer;
  }

  void decide(Person moderator, boolean hide, String words, Instant now) {
    decidedBy = moderator.id();
    hidden = hide;
    answer = words;
    decidedAt = now;
  }
}
