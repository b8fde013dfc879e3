package org.malha.letters;

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
import org.malha.journal.Worker;
import org.malha.mail.Mailer;

/**
 * Has letters made and sent for as long as the portal runs, in one thread of its own; where there
 * is no mail server, none are made. Every node has one. Its simple name is that of the bean, so it
 * must be no other's.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {
  private static final long LOOK_EVERY_MILLIS = 2_000;
  private static final long PAUSE_MILLIS = 30_000;

  @Resource ManagedThreadFactory threads;
  @Inject PostOffice office;
  @Inject LetterQueue queue;
  @Inject Scribe scribe;
  @Inject Mailer mailer;
  @Inject Clock clock;

  private final Worker worker =
      new Worker(LOOK_EVERY_MILLIS, PAUSE_MILLIS, "Letters could not be made or sent");

  @PostConstruct
  void start() {
    if (mailer.ready()) {
      var round = new Round(office, queue, scribe, mailer, clock, worker::stopping);
      worker.start(threads, "malha-letters", round::go);
    }
  }

  @PreDestroy
  void stop() {
    worker.stop();
  }
}
