package org.malha.search;

import jakarta.ws.rs.core.Response;
import org.malha.web.Language;
import org.malha.web.Messages;

/** Answers of the index to programs that fetch them now and then. */
final class Fetched {
  private Fetched() {}

  /** What may be kept for five minutes by whoever asked. */
  static Response of(String text, String type) {
    return Response.ok(text).type(type).header("Cache-Control", "private, max-age=300").build();
  }

  /** 503 with some words in it: the container would take an empty one's headers away. */
  static Response later(Language language) {
    return Response.status(503)
        .type("text/plain;charset=utf-8")
        .entity(Messages.text(language, "search.preparing"))
        .header("Retry-After", 10)
        .build();
  }
}
