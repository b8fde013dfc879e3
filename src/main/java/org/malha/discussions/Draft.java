package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.malha.traces.Names;
import org.malha.web.Form;

/** A form that somebody has begun to fill in and not yet sent; only they see it. */
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
  private String fields;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  Draft(long personId, String place, String fields, Instant now) {
    this.personId = personId;
    this.place = place;
    this.fields = fields;
    this.savedAt = now;
  }

  String place() {
    return place;
  }

  /** The form as it was left. */
  Form form() {
    return Fields.read(fields);
  }

  Instant savedAt() {
    return savedAt;
  }

  /** The same form with a mark wherever it named somebody who has left for good. */
  void forget(Names names) {
    fields = Fields.each(fields, names::without);
  }

  void say(String newFields, Instant now) {
    fields = newFields;
    savedAt = now;
  }
}
