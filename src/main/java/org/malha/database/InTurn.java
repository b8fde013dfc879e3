package org.malha.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has those who want to lock the same row at once, such as all who write in one discussion, wait
 * here in the order they came: at the row each of them would keep a connection, and when everybody
 * writes in the same thread none would be left for the rest of the portal. The row's lock still
 * decides; this is one node's waiting room.
 */
@ApplicationScoped
public class InTurn {
  private static final int ROOMS = 256;

  private final ReentrantLock[] rooms =
      Stream.generate(() -> new ReentrantLock(true)).limit(ROOMS).toArray(ReentrantLock[]::new);

  private final Duration longest;

  /** With half a minute as the longest wait. */
  public InTurn() {
    this(Duration.ofSeconds(30));
  }

  InTurn(Duration longest) {
    this.longest = longest;
  }

  /**
   * Does it in its turn, and again as {@link Retry} says. Who has waited for half a minute goes on
   * and waits at the row.
   *
   * @param row that it locks first; two rows may share a turn
   * @param doing a transaction of its own, begun while the caller holds no connection
   */
  public <T> T of(long row, Supplier<T> doing) {
    ReentrantLock room = rooms[Math.floorMod(row, ROOMS)];
    boolean ours = waited(room);
    try {
      return Retry.of(doing);
    } finally {
      if (ours) {
        room.unlock();
      }
    }
  }

  private boolean waited(ReentrantLock room) {
    try {
      return room.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
