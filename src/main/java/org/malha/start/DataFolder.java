package org.malha.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one node, held by one process at a time through an operating-system lock that dies
 * with it.
 */
final class DataFolder {
  /** Kept for the life of the process: a collected lock would be a lock given back. */
  private static final List<FileLock> HELD = new ArrayList<>();

  private DataFolder() {}

  /**
   * Makes the folder when it is not there and locks it until the process ends.
   *
   * @param setting that names the folder
   * @throws InUse when another process has it
   * @throws WrongSetting when it cannot be made or written
   */
  static synchronized void lock(String setting, Path folder) {
    FileLock held;
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve("malha.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    } catch (IOException e) {
      throw new WrongSetting(
          setting, "«" + folder + "» cannot be written (" + e.getMessage() + ").", "folder");
    }
    if (held == null) {
      throw new InUse(
          setting
              + ": another process of Malha is using «"
              + folder
              + "»; stop it or give this one a folder of its own. Example: "
              + setting
              + "=another");
    }
    HELD.add(held);
  }

  /** Takes away a folder with all that is in it, as far as that can be done. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // only room on the disk
    }
  }
}
