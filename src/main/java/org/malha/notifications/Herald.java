package org.malha.notifications;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.journal.Rows;

/**
 * Tells people what happens for as long as the portal runs, in one thread of its own that looks at
 * the journal twice a second. Every node has one; the {@link Bookmark} lets one tell at a time. Its
 * simple name is that of the bean, so it must be no other's.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Herald {
  private static final Logger LOG = Logger.getLogger(Herald.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long PAUSE_MILLIS = 5_000;
  private static final long LAST_WORK_MILLIS = 20_000;

  @Resource ManagedThreadFactory threads;
  @Inject Rows rows;
  @Inject Teller teller;
  @Inject Clock clock;

  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::work);
    thread.setName("malha-notifications");
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopping.countDown();
    if (thread != null) {
      try {
        // Not interrupted: the database's file would be closed under its hands.
        thread.join(LAST_WORK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void work() {
    var trail = new Trail(rows, teller, clock);
    long pause = LOOK_EVERY_MILLIS;
    while (!stopped(pause)) {
      try {
        trail.follow();
        pause = LOOK_EVERY_MILLIS;
      } catch (RuntimeException e) {
        pause = PAUSE_MILLIS;
        LOG.log(Level.WARNING, "People could not be told what happened", e);
      }
    }
  }

  private boolean stopped(long afterMillis) {
    try {
      return stopping.await(afterMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
