package org.malha.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: Debian's Chromium, found, or installed as root on Debian, or asked for
 * in one sentence. The one that never had a window comes first: the same pages take it little more
 * than half of the work.
 */
final class Chromium {
  private static final Logger LOG = Logger.getLogger(Chromium.class.getName());

  private static final String PACKAGE = "chromium-headless-shell";
  private static final String HEADLESS = "/usr/bin/" + PACKAGE;

  private static @Nullable Path found;

  private Chromium() {}

  /** Looks once, because it may take minutes. */
  static synchronized Path find() {
    if (found == null) {
      found = look();
    }
    return found;
  }

  private static Path look() {
    return installed(HEADLESS)
        .or(
            () -> {
              install();
              return installed(HEADLESS);
            })
        .or(
            () ->
                installed(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium; install it, for example with: apt-get install "
                        + PACKAGE));
  }

  private static Optional<Path> installed(String... places) {
    return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static void install() {
    if (!Postgres.asRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return;
    }
    LOG.warning(
        "Installing Debian's Chromium for the browser tests (apt-get install " + PACKAGE + ")");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGE);
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
