package org.malha.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder in the memory of the machine, for files that must never be on a disk; only this account
 * can look into it. Whatever is in it is overwritten and deleted when it is closed; what a portal
 * left that was killed, when the next one opens its own.
 */
final class MemoryFolder implements AutoCloseable {
  private static final String NAME = "malha-documents-";
  private static final String HELD = "held";
  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");
  private static final int PIECE = 1 << 16;

  /** A folder younger than this may not have been locked yet by whoever made it. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final Path folder;
  private final FileChannel held;

  private MemoryFolder(Path folder, FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  /** Makes one at this place, if that is in memory and can be written to. */
  static Optional<MemoryFolder> in(Path place) {
    try {
      if (!IN_MEMORY.contains(Files.getFileStore(place).type())) {
        return Optional.empty();
      }
      sweep(place);
      Path folder =
          Files.createTempDirectory(
              place,
              NAME,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return Optional.of(new MemoryFolder(folder, hold(folder)));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static FileChannel hold(Path folder) throws IOException {
    var channel =
        FileChannel.open(folder.resolve(HELD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock();
    return channel;
  }

  private static void sweep(Path place) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(place, NAME + "*")) {
      for (Path folder : left) {
        Instant made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (made.isBefore(Instant.now().minus(YOUNG)) && !isHeld(folder)) {
          wipe(folder);
        }
      }
    }
  }

  private static boolean isHeld(Path folder) {
    try (var channel = FileChannel.open(folder.resolve(HELD), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false; // not ours, and then it cannot be deleted either; or half deleted
    }
  }

  /** An empty folder inside. */
  Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "");
  }

  /** Overwrites every file of a folder and deletes it; what cannot be deleted stays empty. */
  static void wipe(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        try {
          overwrite(one);
          Files.deleteIfExists(one);
        } catch (IOException e) {
          // the others all the same
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // it is gone already
    }
  }

  private static void overwrite(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      var nothing = new byte[PIECE];
      for (long left = open.length(); left > 0; left -= PIECE) {
        open.write(nothing, 0, (int) Math.min(left, PIECE));
      }
    }
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() {
    wipe(folder);
    try {
      held.close();
    } catch (IOException e) {
      // the process holds nothing else in it
    }
  }
}
