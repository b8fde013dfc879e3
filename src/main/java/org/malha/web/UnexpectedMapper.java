package org.malha.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Everything else that was thrown: what JAX-RS itself refuses keeps its status; a document that is
 * no JSON is a 400; the rest is our fault, a 500 with an incident number that stands in the log
 * beside the cause, never beside what a person wrote.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("org.malha.web");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject CurrentRequest current;

  @Override
  public Response toResponse(Throwable thrown) {
    @Nullable Refusal refusal = cause(thrown, Refusal.class);
    if (refusal != null) {
      return answer(refusal.status(), refusal.key(), null);
    }
    if (thrown instanceof WebApplicationException ours) {
      int status = ours.getResponse().getStatus();
      if (status < 400) {
        return ours.getResponse();
      }
      return answer(status, ErrorPage.of(status).key(), null);
    }
    if (cause(thrown, JsonbException.class) != null
        || cause(thrown, JsonException.class) != null
        || thrown instanceof ProcessingException) {
      return answer(400, "error.json", null);
    }
    String incident = incident();
    LOG.log(Level.SEVERE, "Incident " + incident, thrown);
    return answer(500, "error.500.text", incident);
  }

  private Response answer(int status, String key, @Nullable String incident) {
    if (current.asked().startsWith("/api/")) {
      String detail = Messages.text(current.language(), key);
      return Problems.response(status, incident == null ? detail : detail + " (" + incident + ")");
    }
    return Response.status(status).entity(new ErrorPage(status, key, incident)).build();
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> kind) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return kind.cast(t);
      }
    }
    return null;
  }

  private static String incident() {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
