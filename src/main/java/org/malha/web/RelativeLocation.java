package org.malha.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Lets a redirect say a path and nothing more. Completed, it would lead to whatever host the
 * request named, and behind TLS to the wrong scheme.
 */
@Provider
public class RelativeLocation implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    @Nullable URI location = response.getLocation();
    String completed = request.getUriInfo().getBaseUri().resolve("/").toString();
    if (location != null
        && response.getStatus() / 100 == 3
        && location.toString().startsWith(completed)) {
      String path = location.toString().substring(completed.length()).replaceFirst("^/+", "");
      response.getHeaders().putSingle(HttpHeaders.LOCATION, "/" + path);
    }
  }
}
