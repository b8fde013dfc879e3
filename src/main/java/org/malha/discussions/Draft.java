package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that somebody has begun and not yet published; only they see it. */
@Entity
@Table(name = "drafts")
class Draft {
  @Id
  @GeneratedValue(generator = "discussion_ids")
  @SequenceGenerator(name = "discussion_ids", sequenceName = "discussion_ids", allocationSize = 50)
  private long id;

  @Column(name = "person_id")
  private long personId;

  private String place;
  private String markdown;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  Draft(long personId, String place, String markdown, Instant now) {
    this.personId = personId;
    this.place = place;
    this.markdown = markdown;
    this.savedAt = now;
  }

  String markdown() {
    return markdown;
  }

  Instant savedAt() {
    return savedAt;
  }

  void say(String newMarkdown, Instant now) {
    markdown = newMarkdown;
    savedAt = now;
  }
}
