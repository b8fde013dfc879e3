package org.malha.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Notes which route a request has taken, before anybody may refuse it. */
@Provider
@Priority(1)
public class RouteMark implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource != null && resource.getResourceMethod() != null) {
      String below = path(resource.getResourceMethod().getAnnotation(Path.class));
      request.setProperty(
          Traffic.ROUTE, path(resource.getResourceClass().getAnnotation(Path.class)) + below);
    }
  }

  private static String path(@Nullable Path path) {
    if (path == null || path.value().isEmpty() || path.value().equals("/")) {
      return "";
    }
    String value = path.value().replaceAll("\\{\\s*(\\w+)[^}]*}+", "{$1}");
    return value.startsWith("/") ? value : "/" + value;
  }
}
