package org.malha.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malha.start.DiskSpace;

/**
 * The folder of a node's index: one numbered folder inside for each time it was built, and a file
 * that says which one serves. An index is built beside the one that serves.
 */
final class IndexFolder {
  private static final String CURRENT = "current";

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  /** The one that serves, if one was finished. */
  Optional<Path> current() throws IOException {
    try {
      String name = Files.readString(folder.resolve(CURRENT)).strip();
      Path built = folder.resolve(name);
      return name.matches("built-[0-9]{1,9}") && Files.isDirectory(built)
          ? Optional.of(built)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether the disk has room for more. */
  boolean hasRoom() {
    return DiskSpace.left(folder);
  }

  /** A new, empty one; what else was left unfinished is deleted. */
  Path begin() throws IOException {
    Files.createDirectories(folder);
    Optional<Path> current = current();
    int next = 1;
    for (Path built : built()) {
      next = Math.max(next, Integer.parseInt(name(built).substring(6)) + 1);
      if (!current.equals(Optional.of(built))) {
        delete(built);
      }
    }
    return Files.createDirectories(folder.resolve("built-" + next));
  }

  /** Lets another one serve; nothing is lost when the process ends halfway. */
  void serve(Path built) throws IOException {
    Path written = Files.writeString(folder.resolve(CURRENT + ".new"), name(built) + "\n");
    Files.move(
        written,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes one. */
  void delete(Path built) throws IOException {
    try (Stream<Path> files = Files.walk(built)) {
      files.sorted(Comparator.reverseOrder()).forEach(IndexFolder::deleteFile);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> built() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> name(path).matches("built-[0-9]{1,9}")).toList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
