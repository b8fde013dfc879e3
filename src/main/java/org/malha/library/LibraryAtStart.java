package org.malha.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills the library at start, so that the first reader finds it ready. */
@Singleton
@Startup
@DependsOn("TerritoryTables")
@TransactionManagement(TransactionManagementType.BEAN)
public class LibraryAtStart {
  private static final Logger LOG = Logger.getLogger(LibraryAtStart.class.getName());

  @Inject Importing importing;
  @Inject Shelf shelf;

  @PostConstruct
  void fill() {
    Instant began = Instant.now();
    int changed = importing.run();
    Instant imported = Instant.now();
    int items = shelf.current().holdings().size();
    LOG.log(
        Level.INFO,
        "The library holds {0} items; {1} changed in {2} ms, read in {3} ms",
        new Object[] {
          items,
          changed,
          Duration.between(began, imported).toMillis(),
          Duration.between(imported, Instant.now()).toMillis()
        });
  }
}
