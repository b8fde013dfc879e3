package org.malha.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarFile;

/**
 * Starts the portal: {@code java -jar malha.jar}. Every way in which a start can fail for a reason
 * that lies with the machine or the settings ends in one sentence and a non-zero exit code, never
 * in a stack trace.
 *
 * <p>Exit codes: 2 a wrong setting, 3 a data folder or port in use, 4 no Java {@value #OLDEST_JAVA}
 * to be found, 5 a backup or restore that was not done, 6 no room on the disk.
 */
public final class Start {
  /** Lucene 10 needs it. */
  static final int OLDEST_JAVA = 21;

  /**
   * Lines that the running portal asks to have printed once it is ready, such as the first link.
   */
  public static final String NOTICES = "malha.notices";

  /** The system property with a word for what was built; not there while it is being written. */
  public static final String RELEASE = "malha.release";

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private static final PrintStream CONSOLE = System.out;
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

  private Start() {}

  /**
   * Checks, locks and hands over to the server.
   *
   * @param args {@code backup FILE} and {@code restore FILE}; {@code --exploded FOLDER} serves an
   *     unpacked WAR, as {@code mvn} does; without any, serves
   */
  public static void main(String[] args) throws Exception {
    if (Runtime.version().feature() < OLDEST_JAVA) {
      NewerJava.takeOver(args);
      return;
    }
    NewerJava.endWithParent();
    try {
      Map<String, String> given = given(System.getenv());
      Settings settings = Settings.read(given::get);
      given.forEach(System::setProperty);
      if (Command.is(args)) {
        System.exit(Command.run(settings, args));
      }
      if (args.length == 0) {
        FasterStart.goOn(settings);
      }
      start(settings, args);
    } catch (WrongSetting wrong) {
      refuse(2, wrong.getMessage());
    } catch (InUse inUse) {
      refuse(3, inUse.getMessage());
    }
  }

  private static void start(Settings settings, String[] args) throws Exception {
    try {
      DataFolder.lock("MALHA_DATA", settings.data());
      DataFolder.lock("MALHA_INDEX", settings.index());
      requireFree(settings);
      requireRoom(settings);
      serve(settings, args);
    } finally {
      FasterStart.ended(settings);
    }
    FasterStart.running().ifPresent(Unpacked::tidy);
  }

  /** What the environment and the properties file say together; the environment wins. */
  static Map<String, String> given(Map<String, String> environment) throws IOException {
    var all = new java.util.TreeMap<String, String>();
    String named = environment.get("MALHA_CONFIG");
    Path file = Path.of(named == null || named.isBlank() ? "malha.properties" : named);
    if (Files.isRegularFile(file)) {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      properties.stringPropertyNames().forEach(n -> all.put(n, properties.getProperty(n)));
    } else if (named != null && !named.isBlank()) {
      throw new WrongSetting("MALHA_CONFIG", "«" + named + "» is no file.", "malha.properties");
    }
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("MALHA_")) {
            all.put(name, value);
          }
        });
    for (String name : all.keySet()) {
      if (!Settings.NAMES.contains(name)) {
        throw new WrongSetting(
            name,
            "is no setting of Malha; there are "
                + String.join(", ", new TreeSet<>(Settings.NAMES))
                + ".",
            "");
      }
    }
    return all;
  }

  /** H2 may spoil its file when it opens it at the end of a disk. */
  private static void requireRoom(Settings settings) {
    if (settings.database().embedded() && !DiskSpace.left(settings.data())) {
      refuse(
          6,
          "MALHA_DATA: less than %d MB are left on the disk of %s. Make room and start again; nothing was changed."
              .formatted(DiskSpace.KEPT_BACK / 1_000_000, settings.data().toAbsolutePath()));
    }
  }

  private static void requireFree(Settings settings) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
    } catch (IOException e) {
      throw new InUse(
          "MALHA_PORT: "
              + settings.bind()
              + ":"
              + settings.port()
              + " cannot be listened on ("
              + e.getMessage()
              + "). Example: MALHA_PORT=8081");
    }
  }

  private static void serve(Settings settings, String[] args) throws Exception {
    Path server = emptied(settings.data().resolve("server").toAbsolutePath());
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("--rootdir", server.toString()));
    arguments.addAll(List.of("--domainconfig", Domain.write(server, settings).toString()));
    arguments.addAll(List.of("--postdeploycommandfile", opening(server).toString()));
    arguments.addAll(List.of("--logproperties", logging(server, settings).toString()));
    arguments.addAll(List.of("--nohazelcast", "--disablephonehome", "--nocluster"));
    if (args.length == 2 && args[0].equals("--exploded")) {
      arguments.addAll(List.of("--deploy", args[1]));
    } else if (args.length > 0) {
      throw new WrongSetting(
          "--exploded", "is the only option; there are the commands backup and restore.", "");
    }
    // It would read every class again, to see whether one is of the time before Jakarta.
    System.setProperty("fish.payara.deployment.transform.namespace", "false");
    release().ifPresent(release -> System.setProperty(RELEASE, release));
    say(settings, "Malha is starting; the first start takes up to a minute.");
    hand(arguments);
    Listener.on(settings.port())
        .ifPresent(
            listener -> {
              UnreadableAddresses.divert(listener);
              SlowSenders.mind(listener);
              Closing.prepare(listener);
            });
    boolean searching = awaitSearch(settings);
    ClassArchive.judge();
    Recording.end();
    double seconds = Duration.between(begun(), Instant.now()).toMillis() / 1000.0;
    say(settings, String.format("Malha is ready at %s (%.1f s)", settings.baseUrl(), seconds));
    if (!searching) {
      say(settings, "The search is being prepared; everything else can be used meanwhile.");
    }
    System.getProperty(NOTICES, "").lines().forEach(line -> say(settings, line));
  }

  /**
   * The server's own folder. It must not find there what it noted in an earlier start: it would
   * first serve the portal of that time, and then take it away and bring the one of today.
   */
  private static Path emptied(Path server) throws IOException {
    DataFolder.delete(server);
    return Files.createDirectories(server);
  }

  /** One word for all that is packed. */
  private static Optional<String> release() {
    return FasterStart.running().map(Unpacked::name).or(Start::packed);
  }

  private static Optional<String> packed() {
    try (var jar = new JarFile(Command.ourselves().toFile())) {
      return Optional.of(Unpacked.name(jar));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** When {@code java} was typed, even if that was another program in this process. */
  private static Instant begun() {
    return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
  }

  /** Hands over to the server, which comes back when it has started. */
  private static void hand(List<String> arguments) throws ReflectiveOperationException {
    String server = "fish.payara.micro.PayaraMicro";
    Optional<Unpacked> unpacked = FasterStart.running();
    if (unpacked.isPresent()) {
      Unpacked from = unpacked.get();
      from.hold();
      // What the server's own launcher for unpacked jars tells it.
      System.setProperty("fish.payara.micro.BootJar", from.launcher().toUri().toString());
      System.setProperty("fish.payara.micro.UnpackDir", from.folder().toString());
      arguments.addAll(List.of("--deploy", from.application().toString()));
      server = "fish.payara.micro.impl.PayaraMicroImpl";
    }
    Class.forName(server)
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments.toArray(String[]::new));
  }

  /** Prints a line to whoever starts the portal, in the form of the log where programs read it. */
  private static void say(Settings settings, String line) {
    if (settings.jsonLog()) {
      CONSOLE.print(JsonLines.told(line));
    } else {
      CONSOLE.println(line);
    }
  }

  /**
   * Waits a little until everything is ready; building the index of a large portal takes longer,
   * and pages need not wait for it.
   *
   * @return whether searching answers too
   */
  private static boolean awaitSearch(Settings settings) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!answers(settings, "/health/ready")) {
      if (System.nanoTime() > end) {
        if (!answers(settings, "/entrar")) {
          FasterStart.ended(settings);
          refuse(1, "Malha did not start; the lines above say why.");
        }
        return false;
      }
      Thread.sleep(100);
    }
    return true;
  }

  private static boolean answers(Settings settings, String path) throws IOException {
    String host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
    var url = new URL("http", host, settings.port(), path);
    var connection = (HttpURLConnection) url.openConnection();
    try {
      return connection.getResponseCode() == 200;
    } finally {
      connection.disconnect();
    }
  }

  /**
   * Nobody is let in before the portal is there: a proxy would take the 404 of an empty server for
   * an answer.
   */
  private static Path opening(Path server) throws IOException {
    return Files.writeString(
        server.resolve("post-deploy.txt"), "set " + LISTENER + "enabled=true\n");
  }

  private static Path logging(Path server, Settings settings) throws IOException {
    return Files.write(
        server.resolve("logging.properties"),
        List.of(
            "handlers=java.util.logging.ConsoleHandler",
            "java.util.logging.ConsoleHandler.level=ALL",
            "java.util.logging.ConsoleHandler.formatter="
                + (settings.jsonLog() ? JsonLines.class : PlainLines.class).getName(),
            ".level=WARNING",
            "javax.enterprise.system.security.ssl.level=SEVERE",
            "com.hazelcast.level=SEVERE",
            // Its warnings repeat addresses with what was searched for.
            "org.glassfish.jersey.level=SEVERE",
            // That a browser has gone is no news.
            "org.glassfish.grizzly.http2.level=SEVERE",
            "org.apache.lucene.internal.vectorization.level=SEVERE",
            "jakarta.enterprise.web.level=WARNING",
            "jakarta.enterprise.web.util.level=SEVERE",
            "org.malha.level=INFO"));
  }

  static void refuse(int code, String sentence) {
    System.err.println(sentence);
    System.exit(code);
  }
}
