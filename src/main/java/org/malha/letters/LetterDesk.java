package org.malha.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row that whoever makes letters holds, so that of two nodes one waits and finds them made. */
@Entity
@Table(name = "letter_desk")
class LetterDesk {
  static final int ONLY = 1;

  @Id private int id;

  /** For JPA. */
  protected LetterDesk() {}
}
