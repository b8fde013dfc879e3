package org.malha.discussions;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a post mentions somebody who may read it. */
@Entity
@Table(name = "mentions")
class Mention {
  @EmbeddedId private PostAndPerson key;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Mention() {}

  Mention(long postId, long personId) {
    this.key = new PostAndPerson(postId, personId);
  }
}
