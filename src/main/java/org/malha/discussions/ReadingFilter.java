package org.malha.discussions;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Leaves the read mark when the page is finished, last of all, so that it counts neither among the
 * statements of the page nor when the page fails.
 */
@Provider
@Priority(-1)
public class ReadingFilter implements ContainerResponseFilter {
  @Inject Reading reading;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getMethod().equals(HttpMethod.GET) && response.getStatus() == 200) {
      reading.shown();
    }
  }
}
