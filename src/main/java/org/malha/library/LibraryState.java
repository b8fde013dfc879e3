package org.malha.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One row that counts the changes of the library, so that a node sees with one small question
 * whether its snapshot still holds. Whoever changes the library holds it meanwhile.
 */
@Entity
@Table(name = "library_state")
class LibraryState {
  static final long ONLY = 1;

  @Id private long id;
  private long version;

  /** For JPA. */
  protected LibraryState() {}

  void changed() {
    version++;
  }

  long version() {
    return version;
  }
}
