package org.malha.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of server and portal as Java keeps them in memory, in a file that the next start maps
 * instead of reading, checking and linking each of them again (ADR 0019).
 *
 * <p>Where Java can end the recording of its AOT cache while it runs, the first start makes one
 * ({@link Recording}), which also says which methods are worth compiling. An older Java writes a
 * plain archive when the first process ends. Java refuses either if it is of other jars or places,
 * or damaged; then that start is as slow as the first one was, and makes it possible that the next
 * one is not.
 */
final class ClassArchive {
  /** From where the running process was told to take it. */
  private static final String GIVEN = "malha.classes";

  private static final String PLAIN = ".jsa";
  private static final String VERIFIED = "-XX:+VerifySharedSpaces";

  /** For one release and Java: what is always refused must not be made for ever. */
  private static final int ATTEMPTS = 5;

  /** That it is not used, or lacks a class, is no news. */
  private static final List<String> QUIETLY =
      List.of("-XX:+IgnoreUnrecognizedVMOptions", "-Xlog:disable", "-Xlog:all=error:stderr");

  private final Path file;

  private ClassArchive(Path file) {
    this.file = file;
  }

  /** The one for this Java. */
  static ClassArchive in(Path folder) {
    String java =
        System.getProperty("java.vm.name")
            + System.getProperty("java.vm.version")
            + System.getProperty("os.arch");
    return new ClassArchive(folder.resolve("classes-%08x".formatted(java.hashCode())));
  }

  /** The options with which Java uses it, or has what is needed to make it. */
  List<String> options() {
    takeWhatWasMade();
    Path cache = beside(Recording.CACHE);
    if (Files.isReadable(cache)) {
      return quietly("-XX:AOTCache=" + cache, VERIFIED, "-D" + GIVEN + "=" + cache);
    }
    Path plain = beside(PLAIN);
    if (Files.isReadable(plain)) {
      return quietly("-XX:SharedArchiveFile=" + plain, VERIFIED, "-D" + GIVEN + "=" + plain);
    }
    return mayTry() ? making() : List.of();
  }

  private List<String> making() {
    if (!Recording.possible()) {
      return quietly("-XX:ArchiveClassesAtExit=" + beside(".by" + ProcessHandle.current().pid()));
    }
    var recording = Recording.of(file);
    return recording.begin() ? quietly(recording.options()) : List.of();
  }

  private static List<String> quietly(String... options) {
    var all = new ArrayList<>(QUIETLY);
    all.addAll(List.of(options));
    return all;
  }

  /** Has it made anew. */
  void distrust() {
    try {
      Files.deleteIfExists(beside(Recording.CACHE));
      Files.deleteIfExists(beside(PLAIN));
    } catch (IOException e) {
      // read-only: Java looks at it again each time
    }
  }

  /** Takes away the archive that the running process was given if Java did not want it. */
  static void judge() {
    String given = System.getProperty(GIVEN);
    if (given == null) {
      return;
    }
    Path file = Path.of(given);
    try {
      String mapped = Files.readString(Path.of("/proc/self/maps"));
      if (!mapped.contains(file.getFileName().toString())) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // another system: then it stays until the next release
    }
  }

  /** What an earlier process left when it ended becomes the archive. */
  private void takeWhatWasMade() {
    String made = file.getFileName() + ".by";
    try (Stream<Path> beside = Files.list(file.getParent())) {
      for (Path one :
          beside.filter(path -> path.getFileName().toString().startsWith(made)).toList()) {
        long maker = Long.parseLong(one.getFileName().toString().substring(made.length()));
        if (ProcessHandle.of(maker).filter(ProcessHandle::isAlive).isEmpty()) {
          Files.move(one, beside(PLAIN), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    } catch (IOException | RuntimeException e) {
      // somebody else took it, or nobody may
    }
  }

  private boolean mayTry() {
    Path tried = beside(".tried");
    try {
      Files.writeString(tried, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Files.size(tried) <= ATTEMPTS;
    } catch (IOException e) {
      return false;
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
