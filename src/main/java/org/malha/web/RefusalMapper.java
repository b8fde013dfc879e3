package org.malha.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A {@link Refusal} becomes the page, or the problem document, of its status. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  /** All that is counted is counted over a quarter of an hour. */
  private static final int PATIENCE_SECONDS = 900;

  @Inject CurrentRequest current;

  @Override
  public Response toResponse(Refusal refusal) {
    if (current.asked().startsWith("/api/")) {
      return Problems.response(refusal.status(), Messages.text(current.language(), refusal.key()));
    }
    return Response.status(refusal.status())
        .header("Retry-After", refusal instanceof Refusal.TooMany ? PATIENCE_SECONDS : null)
        .entity(new ErrorPage(refusal.status(), refusal.key(), null))
        .build();
  }
}
