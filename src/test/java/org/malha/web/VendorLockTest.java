package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of third parties are those that somebody looked at, and no other. */
class VendorLockTest {
  private static final Path FRONTEND = Path.of("src/main/frontend");

  @Test
  void everyThirdPartyFileIsListedWithItsHash() throws IOException {
    var listed = new TreeMap<String, String>();
    for (String line : Files.readAllLines(FRONTEND.resolve("vendor/vendor.lock"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t");
        assertEquals(5, columns.length, line);
        listed.put(columns[0], columns[4]);
      }
    }
    assertEquals(found(), listed);
  }

  private static TreeMap<String, String> found() throws IOException {
    var found = new TreeMap<String, String>();
    found.put("icons.svg", hash(FRONTEND.resolve("icons.svg")));
    for (String folder : new String[] {"vendor", "fonts"}) {
      try (Stream<Path> files = Files.list(FRONTEND.resolve(folder))) {
        files
            .filter(file -> !file.endsWith("vendor.lock"))
            .forEach(file -> found.put(folder + "/" + file.getFileName(), hash(file)));
      }
    }
    return found;
  }

  private static String hash(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
