package org.malha.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What to do when the {@code java} that was typed is too old although a newer one is installed: run
 * the same thing with the newer one, as a child that ends with us (ADR 0003).
 */
final class NewerJava {
  private static final String CHILD_OF = "malha.child.of";

  private NewerJava() {}

  static void takeOver(String[] args) throws IOException, InterruptedException {
    Optional<Path> java = find(places());
    if (java.isEmpty()) {
      Start.refuse(
          4,
          "Malha needs Java "
              + Start.OLDEST_JAVA
              + " or later; this is Java "
              + Runtime.version().feature()
              + " and no newer one was found. Install one, for example Temurin 25 or the package openjdk-21-jre-headless.");
      return;
    }
    var command = new ArrayList<String>();
    command.add(java.get().toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-D" + CHILD_OF + "=" + ProcessHandle.current().pid());
    // A jar is started as a jar: only then does Java read the flags of its manifest.
    command.addAll(List.of("-jar", System.getProperty("java.class.path")));
    command.addAll(List.of(args));
    Process child = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
    System.exit(child.waitFor());
  }

  /** A child that we started for an older Java ends when that one does, however it ends. */
  static void endWithParent() {
    Optional.ofNullable(Long.getLong(CHILD_OF))
        .flatMap(ProcessHandle::of)
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
  }

  private static void stop(Process child) {
    child.destroy();
    try {
      child.waitFor();
    } catch (InterruptedException e) {
      child.destroyForcibly();
    }
  }

  /**
   * The newest {@code bin/java} of at least the version that we need, judged by the JDK's own
   * release file.
   */
  static Optional<Path> find(List<Path> places) {
    return places.stream()
        .filter(home -> version(home) >= Start.OLDEST_JAVA)
        .max(Comparator.comparingInt(NewerJava::version))
        .map(home -> home.resolve("bin/java"))
        .filter(Files::isExecutable);
  }

  private static List<Path> places() {
    var places = new ArrayList<Path>();
    for (String variable : List.of("JAVA_HOME", "JDK_HOME")) {
      Optional.ofNullable(System.getenv(variable)).map(Path::of).ifPresent(places::add);
    }
    for (String parent :
        List.of("/usr/lib/jvm", "/opt", "/usr/java", "/Library/Java/JavaVirtualMachines")) {
      places.addAll(children(Path.of(parent)));
    }
    places.addAll(children(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")));
    places.addAll(children(Path.of(System.getProperty("user.home"), ".jdks")));
    return places;
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
          .filter(home -> Files.isRegularFile(home.resolve("release")))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static int version(Path home) {
    var release = new Properties();
    try (var reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    String first = version.split("[^0-9]", 2)[0];
    return first.isEmpty() ? 0 : Integer.parseInt(first);
  }
}
