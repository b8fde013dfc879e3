package org.malha.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a plain HTML form say DELETE or PUT: {@code POST /x?_method=DELETE}. */
@Provider
@PreMatching
public class MethodOverride implements ContainerRequestFilter {
  private static final Set<String> ALLOWED = Set.of(HttpMethod.DELETE, HttpMethod.PUT);

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String method = request.getUriInfo().getQueryParameters().getFirst("_method");
    if (request.getMethod().equals(HttpMethod.POST) && method != null && ALLOWED.contains(method)) {
      request.setMethod(method);
    }
  }
}
