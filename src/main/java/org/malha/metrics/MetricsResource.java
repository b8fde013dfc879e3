package org.malha.metrics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Role;
import org.malha.web.Open;
import org.malha.web.Refusal;

/**
 * The counts, for a program on this machine or one that an administrator has given a token. To all
 * others there is no such page.
 */
@RequestScoped
@Path("/metrics")
@Open
public class MetricsResource {
  private static final String TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";
  private static final Set<String> HERE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  /** With any of these a proxy asks for somebody who may be anywhere. */
  private static final List<String> PROXIED =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via");

  @Inject HttpServletRequest request;
  @Inject CurrentViewer viewer;
  @Inject Numbers numbers;

  /** All of them. */
  @GET
  public Response show() {
    if (!fromThisMachine() && !viewer.has(Role.ADMINISTRATOR)) {
      throw new Refusal.NotFound();
    }
    return Response.ok(numbers.text(), TYPE).header("Cache-Control", "no-store").build();
  }

  private boolean fromThisMachine() {
    return HERE.contains(request.getRemoteAddr())
        && Set.of("127.0.0.1", "localhost", "[::1]", "::1").contains(request.getServerName())
        && PROXIED.stream().allMatch(header -> request.getHeader(header) == null);
  }
}
