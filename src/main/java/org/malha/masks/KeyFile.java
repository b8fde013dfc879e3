package org.malha.masks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of master keys: one in Base64 on each line, the last is the one that new rooms are wrapped
 * with; lines that begin with {@code #} are for people.
 */
final class KeyFile {
  private static final String HEAD =
      """
      # Master keys of Malha's case rooms: who is behind a mask, and what was said. Keep a copy apart
      # from the database and its backups; without it the rooms cannot be opened. See docs/masks.md.
      """;

  private final Map<String, byte[]> byName;
  private final String current;

  private KeyFile(Map<String, byte[]> byName, String current) {
    this.byName = byName;
    this.current = current;
  }

  /** The keys of a file, which is made when it is not there; only its owner may read it. */
  static KeyFile of(Path file) throws IOException {
    if (!Files.exists(file)) {
      make(file);
    }
    Map<String, byte[]> keys = new LinkedHashMap<>();
    String last = "";
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        byte[] key = decoded(line.strip());
        last = Sealing.nameOf(key);
        keys.put(last, key);
      }
    }
    if (keys.isEmpty()) {
      throw new IOException("No key stands in the file of MALHA_CASE_KEY");
    }
    return new KeyFile(keys, last);
  }

  private static void make(Path file) throws IOException {
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    // Written beside it and moved, so that no other node ever reads half a file.
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".key", "", ownersOnly());
    try {
      Files.writeString(whole, HEAD + line());
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      // Another node was faster; its key is as good.
    } finally {
      Files.delete(whole);
    }
  }

  private static FileAttribute<?>[] ownersOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String line() {
    return Base64.getEncoder().encodeToString(Sealing.freshKey()) + "\n";
  }

  private static byte[] decoded(String line) throws IOException {
    try {
      byte[] key = Base64.getDecoder().decode(line);
      if (key.length == Sealing.KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the line: it may be a key with a typing error.
    }
    throw new IOException("A line in the file of MALHA_CASE_KEY is no key");
  }

  /** The name of the key that new rooms are wrapped with. */
  String current() {
    return current;
  }

  byte[] currentKey() {
    return named(current).orElseThrow();
  }

  /** All of them. */
  Collection<byte[]> keys() {
    return byName.values();
  }

  /** A key by its name, unless it was taken out of the file. */
  Optional<byte[]> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
