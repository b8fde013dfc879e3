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
import org.malha.journal.Rows;
import org.malha.journal.Worker;

/**
 * Tells people what happens for as long as the portal runs, in one thread of its own that looks at
 * the journal twice a second, and in the morning at what case rooms call for. Every node has one;
 * the {@link Bookmark} lets one tell at a time. Its simple name is that of the bean, so it must be
 * no other's.
 */
@Singleton
@Startup
@DependsOn({"Schema", "CaseKeeper"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Herald {
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long PAUSE_MILLIS = 5_000;

  @Resource ManagedThreadFactory threads;
  @Inject Rows rows;
  @Inject Teller teller;
  @Inject CaseCalls calls;
  @Inject Clock clock;

  private final Worker worker =
      new Worker(LOOK_EVERY_MILLIS, PAUSE_MILLIS, "People could not be told what happened");

  @PostConstruct
  void start() {
    var trail = new Trail(rows, teller, clock);
    var morning = new Morning(calls, clock);
    worker.start(
        threads,
        "malha-notifications",
        () -> {
          trail.follow();
          morning.look();
          return true;
        });
  }

  @PreDestroy
  void stop() {
    worker.stop();
  }
}
