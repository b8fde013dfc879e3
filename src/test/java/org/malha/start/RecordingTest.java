package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
  @TempDir Path folder;

  @Test
  void onlyOneAtATimeUnlessTheFirstWasKilled() throws IOException {
    Path like = folder.resolve("classes");
    assertTrue(Recording.of(like).begin());
    assertFalse(Recording.of(like).begin());
    Files.setLastModifiedTime(
        folder.resolve("classes.notes"), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    assertTrue(Recording.of(like).begin());
  }

  @Test
  void whereNothingCanBeWrittenThereIsNone() {
    assertFalse(Recording.of(Path.of("/proc/no/place")).begin());
  }
}
