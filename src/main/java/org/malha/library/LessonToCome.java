package org.malha.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A lesson that was approved and waits for the first of the month, when all that wait come out
 * together. Nothing in its row says from where it came, when it was approved or by whom.
 */
@Entity
@Table(name = "lessons_to_come")
public class LessonToCome {
  @Id
  @Column(name = "item_key")
  private String key;

  private String text;

  @Column(name = "out_on")
  private LocalDate outOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LessonToCome() {}

  LessonToCome(String key, String text, LocalDate outOn) {
    this.key = key;
    this.text = text;
    this.outOn = outOn;
  }

  /** The id that it will have. */
  String key() {
    return key;
  }

  /** Its file. */
  String text() {
    return text;
  }

  LocalDate outOn() {
    return outOn;
  }
}
