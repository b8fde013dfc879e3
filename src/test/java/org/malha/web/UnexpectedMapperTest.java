package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.malha.web.UnexpectedMapper.Outcome;

class UnexpectedMapperTest {
  @Test
  void ourOwnMistakeHasAnIncidentNumberAndNothingElse() {
    Outcome outcome =
        UnexpectedMapper.outcome(new IllegalStateException("what somebody wrote"), true);
    assertEquals(500, outcome.status());
    assertEquals("error.500.text", outcome.key());
    assertTrue(outcome.incident().matches("[0-9A-F]{8}"));
  }

  @Test
  void aRefusalInsideAnotherExceptionKeepsItsStatus() {
    Outcome outcome = UnexpectedMapper.outcome(new RuntimeException(new Refusal.NotFound()), true);
    assertEquals(404, outcome.status());
    assertNull(outcome.incident());
  }

  @Test
  void aDocumentThatIsNoJsonIsTheSendersMistake() {
    assertEquals(
        400,
        UnexpectedMapper.outcome(new RuntimeException(new JsonbException("?")), true).status());
  }

  @Test
  void aFullDiskIsNobodysMistake() {
    var postgresql = new RuntimeException(new SQLException("could not extend file", "53100"));
    var machine = new RuntimeException(new IOException("No space left on device"));
    for (Throwable full : new Throwable[] {postgresql, machine}) {
      Outcome outcome = UnexpectedMapper.outcome(full, true);
      assertEquals(507, outcome.status());
      assertEquals("error.507.text", outcome.key());
      assertNull(outcome.incident());
    }
  }

  @Test
  void whateverFailsWithoutRoomFailsForWantOfRoom() {
    var closed = new RuntimeException(new SQLException("The database has been closed", "90098"));
    assertEquals(507, UnexpectedMapper.outcome(closed, false).status());
    assertEquals(500, UnexpectedMapper.outcome(closed, true).status());
    assertEquals(404, UnexpectedMapper.outcome(new Refusal.NotFound(), false).status());
  }
}
