package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;
import org.malha.support.SmallDisk;

/** What makes a start faster is made by the first one, and never what makes it fail. */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class FasterStartIT {
  private static final int ENDED_BY_TERM = 143;

  /** In megabytes; with less, nothing is unpacked. */
  private static final int ENOUGH_TO_BEGIN = 1_100;

  private static final String CLASSES = ".*/classes-[0-9a-f]+\\.(aot|jsa)";

  @TempDir Path cache;

  @Test
  void theSecondStartFindsItsClassesReadyAndTheThirdDoesWithoutThem()
      throws IOException, InterruptedException {
    try (var portal = RunningPortal.start(Map.of("MALHA_CACHE", cache.toString()))) {
      awaitMade();
      assertEquals(ENDED_BY_TERM, portal.stop());

      portal.start();
      Path archive = one(CLASSES);
      assertTrue(uses(portal, archive), "the archive is not used");
      assertEquals(2, portal.printed().split("The library holds").length, "deployed once");
      assertEquals(ENDED_BY_TERM, portal.stop());

      spoil(archive);
      Files.delete(one(".*/server\\.jar"));
      portal.start();
      assertEquals(200, PortalClient.on(portal).get("/entrar").status());
      assertFalse(uses(portal, archive));
    }
  }

  @Test
  void aDiskThatFillsWhileNotesAreTakenStopsNothing() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.ofMegabytes(ENOUGH_TO_BEGIN)) {
      var filled = CompletableFuture.runAsync(() -> fillOnceNotesAreTaken(disk));
      Map<String, String> settings = Map.of("MALHA_CACHE", disk.folder().toString());
      try (var portal = RunningPortal.start(settings)) {
        filled.join();
        assertEquals(200, PortalClient.on(portal).get("/entrar").status());
        assertEquals(List.of(), RunningPortal.made(disk.folder(), ".notes"));
      }
    }
  }

  private static void fillOnceNotesAreTaken(SmallDisk disk) {
    try {
      while (RunningPortal.made(disk.folder(), ".notes").isEmpty()) {
        Thread.sleep(50);
      }
      disk.fillBut(0);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitMade() throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!RunningPortal.made(cache, ".notes").isEmpty()) {
      assertTrue(System.nanoTime() < end, "the archive is not made");
      Thread.sleep(200);
    }
  }

  private Path one(String like) throws IOException {
    List<Path> found = all(like);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private List<Path> all(String like) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().matches(like)).toList();
    }
  }

  private static boolean uses(RunningPortal portal, Path archive) throws IOException {
    return Files.readString(Path.of("/proc", String.valueOf(portal.pid()), "maps"))
        .contains(archive.getFileName().toString());
  }

  private static void spoil(Path archive) throws IOException {
    try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
      for (int part = 1; part < 8; part++) {
        file.seek(file.length() / 8 * part);
        file.write(new byte[4096]);
      }
    }
  }
}
