package org.malha.library;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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
  @Inject Outcomes outcomes;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  @PostConstruct
  void fill() {
    Instant began = Instant.now();
    int changed = importing.run();
    LOG.log(
        Level.INFO,
        "The library was imported in {0} ms; {1} items changed",
        new Object[] {Duration.between(began, Instant.now()).toMillis(), changed});
    // Beside the rest of the start; whoever comes earlier waits for it.
    executor.submit(this::read);
    executor.scheduleWithFixedDelay(this::follow, 5, 5, TimeUnit.SECONDS);
  }

  /** Notices what another node changed, for those pages that do not ask themselves. */
  private void follow() {
    try {
      shelf.current();
      outcomes.refresh();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The library could not be looked at", e); // the next time will do
    }
  }

  private void read() {
    Instant began = Instant.now();
    int items = shelf.current().holdings().size();
    LOG.log(
        Level.INFO,
        "The library holds {0} items, read in {1} ms",
        new Object[] {items, Duration.between(began, Instant.now()).toMillis()});
  }
}
