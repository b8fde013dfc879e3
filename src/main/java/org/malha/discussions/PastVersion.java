package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a post said before an edit. */
@Entity
@Table(name = "past_versions")
class PastVersion {
  @Id
  @GeneratedValue(generator = "discussion_ids")
  @SequenceGenerator(name = "discussion_ids", sequenceName = "discussion_ids", allocationSize = 50)
  private long id;

  @Column(name = "post_id")
  private long postId;

  private int version;
  private String markdown;
  private String html;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PastVersion() {}

  /** The post as it stands, before it changes. */
  PastVersion(Post post) {
    this.postId = post.id();
    this.version = post.version();
    this.markdown = post.markdown();
    this.html = post.html().html();
    this.writtenAt = post.editedAt().orElse(post.postedAt());
  }

  int version() {
    return version;
  }

  String markdown() {
    return markdown;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
