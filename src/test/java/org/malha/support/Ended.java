package org.malha.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How a {@code java -jar malha.jar} ended, and all that it printed. */
public record Ended(int code, String said) {
  /** Runs it to its end with these settings. */
  public static Ended of(Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    Process process = RunningPortal.command(settings, arguments).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
