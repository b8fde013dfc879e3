package org.malha.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Holds what {@link AdministratorsOnly} says, after the sign-in gate. */
@Provider
@AdministratorsOnly
@Priority(Priorities.AUTHORIZATION)
public class AdministrationGate implements ContainerRequestFilter {
  @Inject CurrentViewer viewer;

  @Override
  public void filter(ContainerRequestContext request) {
    viewer.ask(Role.ADMINISTRATOR);
  }
}
