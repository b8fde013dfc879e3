package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class UnexpectedMapperTest {
  private final UnexpectedMapper mapper = new UnexpectedMapper();

  UnexpectedMapperTest() {
    mapper.current = new CurrentRequest();
  }

  private ErrorPage page(Throwable thrown) {
    try (Response response = mapper.toResponse(thrown)) {
      ErrorPage page = assertInstanceOf(ErrorPage.class, response.getEntity());
      assertEquals(page.status(), response.getStatus());
      return page;
    }
  }

  @Test
  void ourOwnMistakeHasAnIncidentNumberAndNothingElse() {
    ErrorPage page = page(new IllegalStateException("what somebody wrote"));
    assertEquals(500, page.status());
    assertTrue(page.incident().matches("[0-9A-F]{8}"));
    assertEquals("error.500.text", page.key());
  }

  @Test
  void aRefusalInsideAnotherExceptionKeepsItsStatus() {
    ErrorPage page = page(new RuntimeException(new Refusal.NotFound()));
    assertEquals(404, page.status());
    assertNull(page.incident());
  }

  @Test
  void whatJaxRsRefusesKeepsItsStatus() {
    assertEquals(405, page(new NotAllowedException("GET")).status());
  }

  @Test
  void aDocumentThatIsNoJsonIsTheSendersMistake() {
    assertEquals(400, page(new RuntimeException(new JsonbException("?"))).status());
  }
}
