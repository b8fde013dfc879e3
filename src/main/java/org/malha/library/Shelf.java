package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The library as it now stands, on this node: made anew only after something changed. */
@ApplicationScoped
@Transactional
public class Shelf {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Shelving shelving;

  private volatile Library library = Library.EMPTY;

  /**
   * The library, as every node has committed it. One statement where nothing changed.
   *
   * <p>Whoever changes items asks before: the answer never holds what is not committed.
   */
  public Library current() {
    return current(
        em.createQuery("select s.version from LibraryState s", Long.class).getSingleResult());
  }

  /** The same for whoever has read the version together with something else. */
  Library current(long version) {
    if (library.version() != version) {
      refresh(version);
    }
    return library;
  }

  private synchronized void refresh(long version) {
    if (library.version() != version) {
      library = shelving.made();
    }
  }
}
