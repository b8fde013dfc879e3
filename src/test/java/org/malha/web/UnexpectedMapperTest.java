package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.Test;
import org.malha.web.UnexpectedMapper.Outcome;

class UnexpectedMapperTest {
  @Test
  void ourOwnMistakeHasAnIncidentNumberAndNothingElse() {
    Outcome outcome = UnexpectedMapper.outcome(new IllegalStateException("what somebody wrote"));
    assertEquals(500, outcome.status());
    assertEquals("error.500.text", outcome.key());
    assertTrue(outcome.incident().matches("[0-9A-F]{8}"));
  }

  @Test
  void aRefusalInsideAnotherExceptionKeepsItsStatus() {
    Outcome outcome = UnexpectedMapper.outcome(new RuntimeException(new Refusal.NotFound()));
    assertEquals(404, outcome.status());
    assertNull(outcome.incident());
  }

  @Test
  void aDocumentThatIsNoJsonIsTheSendersMistake() {
    assertEquals(
        400, UnexpectedMapper.outcome(new RuntimeException(new JsonbException("?"))).status());
  }
}
