package org.malha.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.malha.start.DiskSpace;
import org.malha.start.Settings;

/**
 * While there is no room on the disk, refuses what would write to it and gives back what was typed;
 * everything can still be read. Nobody has to do anything once there is room again.
 */
@Provider
@Priority(Priorities.USER)
public class FullDisk implements ContainerRequestFilter {
  static final int INSUFFICIENT_STORAGE = 507;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Ways to where one can read; they write next to nothing. */
  private static final Set<String> LITTLE = Set.of("/entrar", "/saida", "/tema");

  @Inject Settings settings;
  @Inject CurrentRequest current;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
    if (!READING.contains(request.getMethod())
        && !LITTLE.contains(path)
        && !DiskSpace.left(settings.data())) {
      request.abortWith(refusal(request));
    }
  }

  private Response refusal(ContainerRequestContext request) throws IOException {
    if (current.asked().startsWith("/api/")) {
      return Problems.response(
          INSUFFICIENT_STORAGE, Messages.text(current.language(), "error.507.text"));
    }
    return Response.status(INSUFFICIENT_STORAGE)
        .entity(new FullDiskPage(current.asked(), typed(request)))
        .build();
  }

  private static List<FullDiskPage.Field> typed(ContainerRequestContext request)
      throws IOException {
    var fields = new ArrayList<FullDiskPage.Field>();
    if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
      String body = new String(request.getEntityStream().readAllBytes(), StandardCharsets.UTF_8);
      for (String pair : body.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          fields.add(field(pair.substring(0, equals), pair.substring(equals + 1)));
        }
      }
    }
    return fields;
  }

  private static FullDiskPage.Field field(String name, String value) {
    return new FullDiskPage.Field(decoded(name), decoded(value));
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }
}
