package org.malha.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The JAX-RS application: everything but {@code /assets}, with resources found by their annotation.
 */
@ApplicationPath("/")
public class Portal extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        // A redirect stays as RelativeLocation leaves it.
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true);
  }
}
