package org.malha.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready} is up when pages can be made: the database answers and the static files are
 * there.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  @Resource(lookup = "java:app/malha")
  DataSource dataSource;

  @Inject Assets assets;

  @Override
  public HealthCheckResponse call() {
    boolean styled = !assets.address("app.css").isEmpty();
    try (var connection = dataSource.getConnection()) {
      return HealthCheckResponse.named("malha").status(styled && connection.isValid(5)).build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("malha").down().build();
    }
  }
}
