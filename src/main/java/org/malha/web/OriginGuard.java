package org.malha.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;

/**
 * Refuses what another site makes a browser send (ADR 0004): an unsafe request counts when {@code
 * Sec-Fetch-Site} says that it comes from our own pages; without that header, when {@code Origin}
 * is ours; with neither, only when it carries no cookie that could be abused.
 */
@Provider
@PreMatching
public class OriginGuard implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod()) || ours(request)) {
      return;
    }
    throw new Refusal.Forbidden("error.origin");
  }

  private boolean ours(ContainerRequestContext request) {
    @Nullable String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    @Nullable String origin = request.getHeaderString("Origin");
    if (origin != null) {
      @Nullable String host = request.getHeaderString(HttpHeaders.HOST);
      return origin.equals(settings.baseUrl())
          || (host != null
              && (origin.equals("http://" + host) || origin.equals("https://" + host)));
    }
    return request.getCookies().isEmpty();
  }
}
