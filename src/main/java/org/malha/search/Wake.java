package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.malha.journal.Changed;

/**
 * Wakes the follower when a transaction that wrote to the journal has been committed: a little
 * later, so that what many people write at once is put in together.
 */
@ApplicationScoped
public class Wake {
  private static final long TOGETHER_MILLIS = 100;

  private final Semaphore bell = new Semaphore(0);

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    up();
  }

  void up() {
    bell.release();
  }

  /** Waits until somebody rings, interrupts or the time is over. */
  void await(long millis) {
    try {
      if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
        Thread.sleep(TOGETHER_MILLIS);
        bell.drainPermits();
      }
    } catch (InterruptedException e) {
      // Only wakes: kept, the mark would end every later wait at once and close Lucene's files.
    }
  }
}
