package org.malha.masks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person in a page, of whom nobody reads who it is. */
class PersonSealTest {
  @TempDir Path folder;

  private PersonSeal of(String file) {
    var seal = new PersonSeal();
    seal.masters =
        new MasterKeys() {
          @Override
          KeyFile read() {
            try {
              return KeyFile.of(folder.resolve(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return seal;
  }

  @Test
  void whomItStandsForIsFoundAgainAndTwoSealsNeverLookTheSame() {
    PersonSeal seal = of("key");
    assertEquals(OptionalLong.of(7), seal.open(seal.seal(7)));
    assertNotEquals(seal.seal(7), seal.seal(7));
    assertEquals(seal.seal(7).length(), seal.seal(7_000_000).length());
  }

  @Test
  void aKeyThatWasAddedLeavesTheOldSealsReadable() throws IOException {
    PersonSeal seal = of("key");
    String before = seal.seal(7);
    String line = Base64.getEncoder().encodeToString(Sealing.freshKey()) + "\n";
    Files.writeString(folder.resolve("key"), line, StandardOpenOption.APPEND);
    assertEquals(OptionalLong.of(7), seal.open(before));
    assertEquals(OptionalLong.of(8), seal.open(seal.seal(8)));
  }

  @Test
  void whatWasNotSealedHereStandsForNobody() {
    PersonSeal seal = of("key");
    for (String text : new String[] {"", "x", "AAAA", "AAAAAAAAAAAAAAAAAAAA", of("b").seal(7)}) {
      assertEquals(OptionalLong.empty(), seal.open(text));
    }
  }
}
