package org.malha.cases;

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
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.journal.Worker;
import org.malha.library.Lessons;
import org.malha.masks.RoomKeys;

/**
 * Keeps the rooms in order for as long as the portal runs: erases those whose day has come, ends
 * those with which nobody goes on, replaces chairs who keep silent, brings out the lessons of the
 * month, counts rooms once a quarter. What is due is erased before anything is served, so that a
 * backup that is restored does not bring an erased room back. Its simple name is that of the bean,
 * so it must be no other's.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CaseKeeper {
  private static final Logger LOG = Logger.getLogger(CaseKeeper.class.getName());
  private static final String FAILURE = "Case rooms could not be kept in order";
  private static final long LOOK_EVERY_MILLIS = 15 * 60_000;
  private static final long PAUSE_MILLIS = 60_000;

  @Resource ManagedThreadFactory threads;
  @Inject Erasing erasing;
  @Inject Forgotten forgotten;
  @Inject Substitutes substitutes;
  @Inject Lessons lessons;
  @Inject RoomCounts counts;
  @Inject RoomKeys keys;
  @Inject Today today;

  private final Worker worker = new Worker(LOOK_EVERY_MILLIS, PAUSE_MILLIS, FAILURE);

  @PostConstruct
  void start() {
    keys.renew();
    erase(today.date());
    try {
      keep(today.date());
    } catch (RuntimeException e) {
      // What is not due to be erased can wait; a portal that serves is worth more.
      LOG.log(Level.WARNING, FAILURE, e);
    }
    worker.start(threads, "malha-cases", this::round);
  }

  private boolean round() {
    LocalDate day = today.date();
    erase(day);
    keep(day);
    return true;
  }

  /** Where this fails at the start nothing is served: it would be what should be gone. */
  private void erase(LocalDate day) {
    forgotten.end(day);
    erasing.due(day);
  }

  private void keep(LocalDate day) {
    substitutes.draw(day);
    lessons.bringOut(day);
    counts.count(day);
  }

  @PreDestroy
  void stop() {
    worker.stop();
  }
}
