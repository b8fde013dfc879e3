package org.malha.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.malha.start.Settings;

/**
 * Makes the settings and the clock injectable; the settings were already checked before the server
 * started.
 */
@ApplicationScoped
public class CurrentSettings {
  private final Settings settings;

  /** Reads them from MicroProfile Config. */
  public CurrentSettings() {
    var config = ConfigProvider.getConfig();
    settings = Settings.read(name -> config.getOptionalValue(name, String.class).orElse(null));
  }

  @Produces
  @Dependent
  Settings settings() {
    return settings;
  }

  @Produces
  @Dependent
  Clock clock() {
    return settings.minutesAhead() == 0
        ? Clock.systemUTC()
        : Clock.offset(Clock.systemUTC(), Duration.ofMinutes(settings.minutesAhead()));
  }
}
