package org.malha.journal;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does something again and again, in one thread of its own, for as long as the portal runs. What
 * fails is named in the log and tried again after a longer pause.
 */
public final class Worker {
  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final long LAST_WORK_MILLIS = 20_000;

  /** What is done each time. */
  public interface Work {
    /**
     * Does it once.
     *
     * @return whether it went well; if not, or if it throws, the longer pause follows
     */
    boolean step();
  }

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final long everyMillis;
  private final long pauseMillis;
  private final String failure;
  private @Nullable Thread thread;

  /**
   * One that has not begun.
   *
   * @param everyMillis between two times
   * @param pauseMillis after a failure
   * @param failure what the log says of one
   */
  public Worker(long everyMillis, long pauseMillis, String failure) {
    this.everyMillis = everyMillis;
    this.pauseMillis = pauseMillis;
    this.failure = failure;
  }

  /** Begins, in a thread of this name. */
  public void start(ManagedThreadFactory threads, String name, Work work) {
    thread = threads.newThread(() -> work(work));
    thread.setName(name);
    thread.start();
  }

  /** Waits until the step that is being done has ended. */
  public void stop() {
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

  /** Whether a long step should end early. */
  public boolean stopping() {
    return stopped(0);
  }

  private void work(Work work) {
    long pause = everyMillis;
    while (!stopped(pause)) {
      try {
        pause = work.step() ? everyMillis : pauseMillis;
      } catch (RuntimeException e) {
        pause = pauseMillis;
        LOG.log(Level.WARNING, failure, e);
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
