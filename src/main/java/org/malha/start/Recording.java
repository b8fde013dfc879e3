package org.malha.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How Java's AOT cache is made (JEP 483, 514 and 515): a process notes what it loads and runs, and
 * when it has started, another one makes the cache of it, with which later processes start. Only
 * one process at a time notes.
 */
final class Recording {
  /** How the name of a cache ends. */
  static final String CACHE = ".aot";

  private static final String NOTES = "malha.notes";
  private static final String END = "aotEndRecording";

  /** More than notes and cache take, in bytes. */
  private static final long ROOM = 600L << 20;

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Path notes;

  private Recording(Path notes) {
    this.notes = notes;
  }

  /** For a cache whose name begins like this. */
  static Recording of(Path like) {
    return new Recording(like.resolveSibling(like.getFileName() + ".notes"));
  }

  /** Whether this Java can end one while it runs, as 25.0.3 can. */
  static boolean possible() {
    try {
      return Arrays.stream(
              ManagementFactory.getPlatformMBeanServer().getMBeanInfo(diagnostic()).getOperations())
          .anyMatch(operation -> operation.getName().equals(END));
    } catch (JMException e) {
      return false;
    }
  }

  private static ObjectName diagnostic() throws JMException {
    return new ObjectName("com.sun.management:type=DiagnosticCommand");
  }

  /** Keeps others from it for some minutes; false when somebody else does, or nobody may. */
  boolean begin() {
    try {
      if (Files.exists(notes)
          && Files.getLastModifiedTime(notes).toInstant().isBefore(Instant.now().minus(LONGEST))) {
        Files.delete(notes);
      }
      Files.createFile(notes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The options with which a process notes, and does not tell anybody when it has. */
  String[] options() {
    return new String[] {
      "-XX:AOTMode=record",
      "-XX:AOTConfiguration=" + notes,
      "-XX:+UnlockDiagnosticVMOptions",
      "-XX:-DisplayVMOutput",
      "-D" + NOTES + "=" + notes
    };
  }

  /**
   * Has the cache made if the running process notes. Java stands still for some seconds; the rest
   * goes on beside us, and ends when we do.
   */
  static void end() {
    String running = System.getProperty(NOTES);
    if (running != null) {
      var recording = new Recording(Path.of(running));
      if (!recording.fits()) {
        recording.forget();
        return;
      }
      try {
        ManagementFactory.getPlatformMBeanServer()
            .invoke(diagnostic(), END, new Object[0], new String[0]);
        recording.make();
      } catch (IOException | JMException e) {
        recording.forget();
      }
    }
  }

  /** Java 25.0.3 ends, and the portal with it, where notes cannot be written. */
  private boolean fits() {
    return Files.isRegularFile(notes)
        && Files.isWritable(notes)
        && notes.toFile().getUsableSpace() > ROOM;
  }

  private void make() throws IOException {
    Process maker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:+UseG1GC", // the only one that writes a heap, which others can read
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + notes,
                "-XX:AOTCache=" + made(),
                "-cp",
                System.getProperty("java.class.path"))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(maker)));
    maker.onExit().thenAccept(ended -> take(ended.exitValue() == 0));
  }

  private void stop(Process maker) {
    if (maker.isAlive()) {
      maker.destroyForcibly();
      forget();
    }
  }

  private void take(boolean well) {
    String like = notes.toString();
    Path cache = Path.of(like.substring(0, like.lastIndexOf('.')) + CACHE);
    try {
      if (well) {
        Files.move(made(), cache, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      // a later start tries again
    }
    forget();
  }

  private void forget() {
    try {
      Files.deleteIfExists(made());
      Files.deleteIfExists(notes);
    } catch (IOException e) {
      // only room on the disk
    }
  }

  private Path made() {
    return notes.resolveSibling(notes.getFileName() + CACHE);
  }
}
