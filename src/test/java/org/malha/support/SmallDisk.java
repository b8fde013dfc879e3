package org.malha.support;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk that is full as soon as one likes: a file system in memory, mounted as root. */
public final class SmallDisk implements AutoCloseable {
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Of this size; where it cannot be mounted the test is left out, and its report says why. */
  public static SmallDisk ofMegabytes(int size) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("malha-disk-");
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", folder.toString());
    Assumptions.assumeTrue(
        mounted,
        "This test fills a disk of its own: run it as root where mount -t tmpfs is allowed");
    return new SmallDisk(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Leaves no more than this. */
  public void fillBut(int megabytes) throws IOException {
    try (var file = new RandomAccessFile(filler().toFile(), "rw")) {
      file.seek(file.length());
      byte[] some = new byte[MEGABYTE / 4];
      while (folder.toFile().getUsableSpace() > (long) megabytes * MEGABYTE) {
        file.write(some, 0, (int) Math.min(some.length, folder.toFile().getUsableSpace()));
      }
    } catch (IOException e) {
      if (megabytes > 0) {
        throw e;
      }
    }
  }

  /** Makes room again. */
  public void free() throws IOException {
    Files.deleteIfExists(filler());
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", "-l", folder.toString());
    Files.delete(folder);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
