package org.malha.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready} is up when questions are answered. */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {
  @Inject Shelf shelf;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search").status(shelf.answers()).build();
  }
}
