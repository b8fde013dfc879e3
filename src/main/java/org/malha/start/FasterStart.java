package org.malha.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts from what is {@link Unpacked} and with a {@link ClassArchive}, which the second start and
 * all later ones find ready (ADR 0019). Where anything of this cannot be done, the portal starts
 * from the jar as it is, only slower.
 */
final class FasterStart {
  private static final String FROM = "malha.unpacked";

  /** Whoever says such things to Java means this process and knows why. */
  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "(^|\\s)(-Xshare|-XX:SharedArchiveFile|-XX:ArchiveClassesAtExit|-XX:AOT|-agent|-javaagent|-Xrun)");

  private FasterStart() {}

  /** Where the running process was started from, if it went through {@link #goOn}. */
  static Optional<Unpacked> running() {
    return Optional.ofNullable(System.getProperty(FROM)).map(Path::of).map(Unpacked::at);
  }

  /** Becomes the faster process; comes back where there is none to become. */
  static void goOn(Settings settings) {
    if (running().isPresent()) {
      return;
    }
    options()
        .ifPresent(
            given -> {
              try {
                SameProcess.become(command(settings, given));
              } catch (IOException | RuntimeException e) {
                // read-only, full, or not started from the jar
              }
            });
  }

  /** To be called when the start has ended, well or with a sentence. */
  static void ended(Settings settings) {
    try {
      Files.deleteIfExists(begun(settings));
    } catch (IOException e) {
      // costs the next start its archive
    }
  }

  private static List<String> command(Settings settings, List<String> given) throws IOException {
    Unpacked unpacked = Unpacked.of(Command.ourselves(), settings.cache());
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(archive(settings, unpacked));
    command.addAll(given);
    command.add("-D" + FROM + "=" + unpacked.folder());
    command.addAll(List.of("-jar", unpacked.launcher().toString()));
    return command;
  }

  /** After a start that never ended comes one that does without. */
  private static List<String> archive(Settings settings, Unpacked unpacked) throws IOException {
    ClassArchive archive = ClassArchive.in(unpacked.folder());
    Path begun = begun(settings);
    if (Files.exists(begun)) {
      archive.distrust();
      return List.of();
    }
    Files.createDirectories(begun.getParent());
    Files.createFile(begun);
    return archive.options();
  }

  /** There while a start goes on: found by the next one, that one never became ready. */
  private static Path begun(Settings settings) {
    return settings.data().resolve("starting");
  }

  /**
   * What stood between {@code java} and {@code -jar}, as it was typed; what the environment adds
   * will be added again.
   */
  private static Optional<List<String>> options() {
    List<String> typed = ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
    int jar = typed.indexOf("-jar");
    String environment =
        Stream.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
            .map(name -> System.getenv().getOrDefault(name, ""))
            .reduce("", (one, other) -> one + " " + other);
    return jar < 0 || LEFT_ALONE.matcher(environment + " " + String.join(" ", typed)).find()
        ? Optional.empty()
        : Optional.of(typed.subList(0, jar));
  }
}
