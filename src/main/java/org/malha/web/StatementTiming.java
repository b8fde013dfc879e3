package org.malha.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.malha.database.Statements;
import org.malha.start.Settings;

/** While testing, says how many SQL statements an answer took. */
@Provider
@PreMatching
@Priority(0)
public class StatementTiming implements ContainerRequestFilter, ContainerResponseFilter {
  @Inject Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    Statements.reset();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (settings.testing()) {
      response.getHeaders().putSingle("Server-Timing", "sql;desc=\"" + Statements.count() + "\"");
    }
  }
}
