package org.malha.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar target/malha.jar} as a process of its own, with a data folder that is thrown
 * away.
 */
public final class RunningPortal implements AutoCloseable {
  /**
   * Most portals of tests are stopped before the second compiler has paid for itself. Not the
   * shared one: passwords are hashed ten times as slowly without it.
   */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m");

  /** Shared by all starts of all runs with this jar: only the first of them is slow. */
  private static final Path CACHE =
      Path.of(System.getProperty("malha.target", "target"), "cache").toAbsolutePath();

  private static final Object FIRST = new Object();
  private static boolean first = true;

  private static RunningPortal shared;
  private static Postgres postgres;

  private final Path folder;
  private final int port;
  private final Map<String, String> environment;
  private final List<String> flags;
  private Process process;

  private RunningPortal(
      Path folder, int port, Map<String, String> environment, List<String> flags) {
    this.flags = flags;
    this.folder = folder;
    this.port = port;
    this.environment = environment;
  }

  /**
   * The one portal, with the cast, that all tests of this run share; started when first asked for.
   */
  public static synchronized RunningPortal shared() {
    if (shared == null) {
      shared = lasting(Map.of("MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD));
    }
    return shared;
  }

  /** A portal of its own, on an empty database of the kind that this run is about. */
  public static RunningPortal start(Map<String, String> settings) {
    return start(settings, SHORT_LIVED);
  }

  /** The same, for whoever asks much of it. */
  public static RunningPortal lasting(Map<String, String> settings) {
    return start(settings, List.of());
  }

  private static RunningPortal start(Map<String, String> settings, List<String> flags) {
    try {
      Path folder = Files.createTempDirectory("malha-");
      int port = Postgres.freePort();
      var environment = new HashMap<String, String>();
      environment.put("MALHA_PORT", String.valueOf(port));
      environment.put("MALHA_DATA", folder.resolve("data").toString());
      environment.put("MALHA_INDEX", folder.resolve("index").toString());
      environment.put("MALHA_TESTING", "true");
      if (System.getProperty("malha.database", "h2").equals("postgresql")) {
        environment.put("MALHA_DB_URL", postgres().database("malha_" + port));
      }
      environment.putAll(settings);
      var portal = new RunningPortal(folder, port, environment, flags);
      portal.start();
      return portal;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of an empty database of the kind that this run is about. */
  public static String emptyDatabase(Path folder) throws IOException, InterruptedException {
    return System.getProperty("malha.database", "h2").equals("postgresql")
        ? postgres().database("empty_" + Postgres.freePort())
        : "jdbc:h2:file:"
            + folder.toAbsolutePath().resolve("malha")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  /** The address of an empty PostgreSQL database, whatever this run is about. */
  public static String emptyPostgresql() throws IOException, InterruptedException {
    return postgres().database("other_" + Postgres.freePort());
  }

  private static synchronized Postgres postgres() throws IOException, InterruptedException {
    if (postgres == null) {
      postgres = Postgres.start();
    }
    return postgres;
  }

  /** Starts the process (again) and waits until it is ready. */
  public void start() throws IOException, InterruptedException {
    synchronized (FIRST) {
      if (first && !environment.containsKey("MALHA_CACHE")) {
        first = false;
        start(List.of()); // all of Java, for the sake of those that follow
        awaitClasses();
        return;
      }
    }
    start(flags);
  }

  /** Starts a stopped portal again, which believes that so much time has gone by. */
  public void startLater(Duration by) throws IOException, InterruptedException {
    environment.put("MALHA_TESTING_MINUTES", String.valueOf(by.toMinutes()));
    start();
  }

  /** The others would start without, and that is slower than waiting. */
  private static void awaitClasses() throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (Files.isDirectory(CACHE)
        && !made(CACHE, ".notes").isEmpty()
        && System.nanoTime() < end) {
      Thread.sleep(200);
    }
  }

  /** The files of this kind that are in a cache. */
  public static List<Path> made(Path cache, String ending) throws IOException {
    var made = new ArrayList<Path>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, Files::isDirectory)) {
      for (Path folder : folders) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
          files.forEach(made::add);
        }
      }
    }
    return made;
  }

  private void start(List<String> flags) throws IOException, InterruptedException {
    process =
        command(flags, environment)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not start:\n" + Files.readString(log()));
      }
      Thread.sleep(200);
    }
  }

  /** The command that starts a portal with these settings, or does what the arguments say. */
  public static ProcessBuilder command(Map<String, String> settings, String... arguments) {
    return command(SHORT_LIVED, settings, arguments);
  }

  private static ProcessBuilder command(
      List<String> flags, Map<String, String> settings, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Xmx1g"));
    command.addAll(flags);
    command.addAll(List.of("-jar", System.getProperty("malha.jar", "target/malha.jar")));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("MALHA_"));
    builder.environment().put("MALHA_CACHE", CACHE.toString());
    builder.environment().putAll(settings);
    return builder;
  }

  private boolean ready() {
    // Not HTTP/2: an upgrade that is asked for while the server starts hangs for two minutes.
    try (var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build()) {
      var request =
          HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
          && Files.readString(log()).contains("Malha is ready");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** {@code http://127.0.0.1:port}. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Everything that the process has printed. */
  public String printed() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path log() {
    return folder.resolve("log");
  }

  /** The settings that this portal was started with. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /** The number of the process. */
  public long pid() {
    return process.pid();
  }

  /** Where its data, its index and its log are, unless the settings said otherwise. */
  public Path folder() {
    return folder;
  }

  /** {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Stops the process as the operating system would.
   *
   * @return its exit code
   */
  public int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    try {
      stop();
      new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops what this run started; called once, when the last test is over. */
  static synchronized void closeAll() {
    try {
      if (shared != null) {
        shared.close();
        shared = null;
      }
      if (postgres != null) {
        postgres.stop();
        postgres = null;
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
