package org.malha.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Closed by default: whatever does not say {@link Open} asks for a sign-in first and comes back
 * afterwards.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInGate implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;
  @Inject Viewer viewer;
  @Inject CurrentRequest current;

  @Override
  public void filter(ContainerRequestContext request) {
    // Asked always, and here: later it would be inside a transaction that holds a connection.
    boolean someone = viewer.signedIn();
    if (someone || open()) {
      return;
    }
    if (current.asked().startsWith("/api/")) {
      request.abortWith(
          Problems.response(401, Messages.text(current.language(), "error.401.text")));
    } else {
      String back = request.getMethod().equals("GET") ? current.asked() : "/";
      String where =
          current.prefix() + "/entrar?para=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
      request.abortWith(Response.seeOther(URI.create(where)).build());
    }
  }

  private boolean open() {
    if (resource == null || resource.getResourceMethod() == null) {
      return false;
    }
    return resource.getResourceMethod().isAnnotationPresent(Open.class)
        || resource.getResourceClass().isAnnotationPresent(Open.class)
        || !resource.getResourceClass().getName().startsWith("org.malha.");
  }
}
