package org.malha.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryFolderTest {
  private static final Path SHARED = Path.of("/dev/shm");

  private Path place;

  @BeforeEach
  void place() throws IOException {
    assumeTrue(Files.isDirectory(SHARED) && Files.isWritable(SHARED));
    place = Files.createTempDirectory(SHARED, "malha-test-");
  }

  @AfterEach
  void clear() {
    if (place != null) {
      MemoryFolder.wipe(place);
    }
  }

  private MemoryFolder folder() {
    return MemoryFolder.in(place).orElseThrow();
  }

  @Test
  void nobodyElseLooksIntoIt() throws IOException {
    try (MemoryFolder folder = folder()) {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())));
    }
  }

  @Test
  void whatWasInAFileIsOverwrittenBeforeItGoes() throws IOException {
    Path outside = place.resolve("outside");
    byte[] text = new byte[200_000];
    java.util.Arrays.fill(text, (byte) 'x');
    MemoryFolder folder = folder();
    Path file =
        Files.write(Files.createDirectories(folder.fresh().resolve("a/b")).resolve("c"), text);
    Files.createLink(outside, file);
    folder.close();
    assertFalse(Files.exists(folder.path()));
    assertArrayEquals(new byte[text.length], Files.readAllBytes(outside));
  }

  @Test
  void aDiskIsNoMemory() {
    assumeTrue(Files.isDirectory(Path.of("target")));
    assertEquals(Optional.empty(), MemoryFolder.in(Path.of("target").toAbsolutePath()));
    assertEquals(Optional.empty(), MemoryFolder.in(Path.of("/dev/shm/is-not-there")));
  }

  @Test
  void whatAKilledPortalLeftIsTakenAwayByTheNext() throws IOException {
    Path left = Files.createDirectory(place.resolve("malha-documents-1"));
    Files.writeString(left.resolve("held"), "");
    Files.writeString(left.resolve("some"), "thing");
    Path young = Files.createDirectory(place.resolve("malha-documents-2"));
    Path other = Files.createDirectory(place.resolve("not-ours"));
    MemoryFolder used = folder();
    for (Path old : new Path[] {left, other, used.path()}) {
      Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
    folder().close();
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(young));
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(used.path()));
    used.close();
  }

  @Test
  void wipingDoesNotFollowLinks() throws IOException {
    Path outside = Files.writeString(place.resolve("outside"), "stays");
    MemoryFolder folder = folder();
    Files.createSymbolicLink(folder.fresh().resolve("link"), outside);
    folder.close();
    assertEquals("stays", Files.readString(outside));
  }
}
