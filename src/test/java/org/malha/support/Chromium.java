package org.malha.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The browser of the tests: Debian's Chromium, found, or installed as root on Debian, or asked for
 * in one sentence.
 */
final class Chromium {
  private static final Logger LOG = Logger.getLogger(Chromium.class.getName());

  private Chromium() {}

  static Path find() {
    return installed()
        .or(
            () -> {
              install();
              return installed();
            })
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium; install it, for example with: apt-get install chromium"));
  }

  private static Optional<Path> installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    if (!Postgres.asRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return;
    }
    LOG.warning("Installing Debian's Chromium for the browser tests (apt-get install chromium)");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  }

  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Path log = Files.createTempFile("malha-apt-", ".log");
      Process process = builder.redirectOutput(log.toFile()).start();
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        LOG.warning(String.join(" ", command) + ": " + Files.readString(log));
      }
    } catch (IOException e) {
      LOG.warning(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
