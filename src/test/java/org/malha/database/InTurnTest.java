package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InTurnTest {
  private static final long THREAD = 34;
  private static final long ANOTHER = 35;

  private final InTurn inTurn = new InTurn();

  @Test
  void manyWhoWriteInOneThreadDoSoOneAfterTheOther() {
    var within = new AtomicInteger();
    var most = new AtomicInteger();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 40)
          .forEach(
              n ->
                  people.execute(
                      () ->
                          inTurn.of(
                              THREAD,
                              () -> {
                                most.accumulateAndGet(within.incrementAndGet(), Math::max);
                                pause();
                                return within.decrementAndGet();
                              })));
    }
    assertEquals(1, most.get());
  }

  @Test
  void whoWritesInAnotherThreadWaitsForNobody() {
    busy(inTurn, () -> assertEquals("dito", inTurn.of(ANOTHER, () -> "dito")));
  }

  @Test
  void whoHasWaitedLongEnoughGoesOn() {
    var impatient = new InTurn(Duration.ofMillis(20));
    busy(impatient, () -> assertEquals("dito", impatient.of(THREAD, () -> "dito")));
  }

  @Test
  void whoIsRefusedLetsTheNextOneIn() {
    var patient = new InTurn(Duration.ofHours(1));
    assertThrows(
        IllegalStateException.class,
        () ->
            patient.of(
                THREAD,
                () -> {
                  throw new IllegalStateException();
                }));
    busy(patient, () -> {});
  }

  /** While somebody else is writing in the thread. */
  private static void busy(InTurn inTurn, Runnable doing) {
    var begun = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      people.execute(
          () ->
              inTurn.of(
                  THREAD,
                  () -> {
                    begun.countDown();
                    return await(done);
                  }));
      assertTrue(await(begun));
      doing.run();
      done.countDown();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(50, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
