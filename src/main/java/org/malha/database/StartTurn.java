package org.malha.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row, held by the node that fills tables at its start. */
@Entity
@Table(name = "start_turn")
class StartTurn {
  static final int ONLY = 1;

  @Id private int id;

  /** For JPA. */
  protected StartTurn() {}
}
