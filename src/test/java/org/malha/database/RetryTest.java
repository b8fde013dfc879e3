package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the database undid is done again, whoever tells of it, and nothing else is. */
class RetryTest {
  private final AtomicInteger tried = new AtomicInteger();

  @Test
  void whatWasUndoneIsDoneAgainWhoeverWrapsIt() {
    SQLException deadlock = new SQLException("each waits for the other", "40001");
    assertEquals("done", Retry.of(failing(2, new IllegalStateException("update", deadlock))));
    assertEquals(3, tried.get());
  }

  @Test
  void itEndsAfterAFewTimes() {
    var gone = new IllegalStateException("insert", new SQLException("no such person", "23506"));
    assertThrows(IllegalStateException.class, () -> Retry.of(failing(100, gone)));
    assertEquals(4, tried.get());
  }

  @Test
  void aFaultIsNotTriedAgain() {
    var fault = new IllegalStateException("select", new SQLException("no such table", "42102"));
    assertThrows(IllegalStateException.class, () -> Retry.of(failing(1, fault)));
    assertEquals(1, tried.get());
  }

  private Supplier<String> failing(int times, RuntimeException how) {
    return () -> {
      if (tried.incrementAndGet() <= times) {
        throw how;
      }
      return "done";
    };
  }
}
