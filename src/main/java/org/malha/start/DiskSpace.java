package org.malha.start;

import java.io.File;
import java.nio.file.Path;

/**
 * Whether a disk has room for what people write. Some is kept back: a database or an index that
 * meets the end of the disk closes, while one that stops before it goes on being read.
 */
public final class DiskSpace {
  /** What is kept back, for what the portal writes by itself: sessions, marks, the log. */
  public static final long KEPT_BACK = 32_000_000;

  private DiskSpace() {}

  /** Whether there is room on the disk where this folder is, or would be. */
  public static boolean left(Path folder) {
    File there = folder.toAbsolutePath().toFile();
    while (!there.exists() && there.getParentFile() != null) {
      there = there.getParentFile();
    }
    return there.getUsableSpace() >= KEPT_BACK;
  }
}
