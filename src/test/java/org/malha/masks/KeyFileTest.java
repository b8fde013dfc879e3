package org.malha.masks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with the master keys. */
class KeyFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("keys").resolve("case-key");
  }

  private void add(byte[] key) throws IOException {
    Files.writeString(
        file(), Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.APPEND);
  }

  @Test
  void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
    KeyFile made = KeyFile.of(file());
    assertEquals(made.current(), KeyFile.of(file()).current());
    assertEquals("[OWNER_READ, OWNER_WRITE]", sorted());
    try (var left = Files.list(folder.resolve("keys"))) {
      assertEquals(1, left.count());
    }
  }

  private String sorted() throws IOException {
    return new java.util.TreeSet<>(Files.getPosixFilePermissions(file())).toString();
  }

  @Test
  void theLastLineIsTheCurrentKeyAndTheOthersStillOpen() throws IOException {
    KeyFile before = KeyFile.of(file());
    byte[] key = Sealing.freshKey();
    add(key);
    KeyFile after = KeyFile.of(file());
    assertEquals(Sealing.nameOf(key), after.current());
    assertTrue(after.named(before.current()).isPresent());
  }

  @Test
  void aRoomKeyIsWrappedAnewAndOpensWithTheNewKeyAlone() throws IOException {
    KeyFile before = KeyFile.of(file());
    byte[] room = Sealing.freshKey();
    WrappedKey wrapped = new WrappedKey(1, room, before);
    String sealed = new RoomKey(room).seal("A mãe voltou.");
    byte[] fresh = Sealing.freshKey();
    add(fresh);
    assertTrue(wrapped.renew(KeyFile.of(file())));
    assertFalse(wrapped.renew(KeyFile.of(file())));
    Files.writeString(file(), Base64.getEncoder().encodeToString(fresh) + "\n");
    KeyFile alone = KeyFile.of(file());
    assertEquals("A mãe voltou.", wrapped.open(alone).orElseThrow().open(sealed));
    assertArrayEquals(fresh, alone.currentKey());
  }

  @Test
  void aRoomWhoseMasterKeyIsGoneDoesNotOpen() throws IOException {
    WrappedKey wrapped = new WrappedKey(1, Sealing.freshKey(), KeyFile.of(file()));
    Files.delete(file());
    assertEquals(Optional.empty(), wrapped.open(KeyFile.of(file())));
  }

  @Test
  void aLineWithATypingErrorIsSaidWithoutTheLine() throws IOException {
    KeyFile.of(file());
    Files.writeString(file(), "isto-nao-e-uma-chave\n", StandardOpenOption.APPEND);
    IOException said = assertThrows(IOException.class, () -> KeyFile.of(file()));
    assertFalse(said.getMessage().contains("isto"));
    Files.writeString(file(), "# nothing\n\n");
    assertThrows(IOException.class, () -> KeyFile.of(file()));
  }
}
