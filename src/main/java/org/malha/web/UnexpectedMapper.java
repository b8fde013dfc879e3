package org.malha.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.start.DiskSpace;
import org.malha.start.Settings;

/**
 * Everything else that was thrown: what JAX-RS itself refuses keeps its status; a document that is
 * no JSON is a 400; the rest is our fault, a 500 with an incident number that stands in the log
 * beside the cause, never beside what a person wrote.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("org.malha.web");
  private static final String DISK_FULL = "53100"; // PostgreSQL says it so
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject CurrentRequest current;
  @Inject Settings settings;

  /** What an answer says; the incident is null unless the mistake is ours. */
  record Outcome(int status, String key, @Nullable String incident) {}

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    Outcome outcome = outcome(thrown, DiskSpace.left(settings.data()));
    if (current.asked().startsWith("/api/")) {
      String detail = Messages.text(current.language(), outcome.key());
      String incident = outcome.incident();
      return Problems.response(
          outcome.status(), incident == null ? detail : detail + " (" + incident + ")");
    }
    return Response.status(outcome.status())
        .entity(new ErrorPage(outcome.status(), outcome.key(), outcome.incident()))
        .build();
  }

  /**
   * Finds the refusal inside, if there is one; else says whose mistake it was. A database that
   * finds no room fails in many ways, so without room that is what it is taken for.
   */
  static Outcome outcome(Throwable thrown, boolean room) {
    @Nullable Refusal refusal = cause(thrown, Refusal.class);
    if (refusal != null) {
      return new Outcome(refusal.status(), refusal.key(), null);
    }
    if (thrown instanceof WebApplicationException http) {
      int status = http.getResponse().getStatus();
      return new Outcome(status, ErrorPage.of(status).key(), null);
    }
    if (cause(thrown, JsonbException.class) != null
        || cause(thrown, JsonException.class) != null
        || thrown instanceof ProcessingException) {
      return new Outcome(400, "error.json", null);
    }
    if (!room || diskIsFull(thrown)) {
      LOG.log(Level.WARNING, "Something was not saved: the disk is full", thrown);
      return new Outcome(FullDisk.INSUFFICIENT_STORAGE, "error.507.text", null);
    }
    String incident = incident();
    LOG.log(Level.SEVERE, "Incident " + incident, thrown);
    return new Outcome(500, "error.500.text", incident);
  }

  /** Whether the database, or the machine, found no room. */
  private static boolean diskIsFull(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      boolean database = t instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState());
      boolean machine =
          t instanceof IOException && String.valueOf(t.getMessage()).contains("No space left");
      if (database || machine) {
        return true;
      }
    }
    return false;
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
