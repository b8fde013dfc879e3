package org.malha.masks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the key of a room does, and what nobody does without it. */
class RoomKeyTest {
  private final RoomKey key = new RoomKey(Sealing.freshKey());
  private final RoomKey other = new RoomKey(Sealing.freshKey());

  @Property(tries = 200)
  void whatWasSealedIsOpened(@ForAll String words) {
    assertEquals(
        new String(
            words.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8),
        key.open(key.seal(words)));
  }

  @Test
  void theSameWordsNeverLookTheSame() {
    assertNotEquals(key.seal("A mãe voltou."), key.seal("A mãe voltou."));
    assertFalse(key.seal("A mãe voltou.").contains("voltou"));
  }

  @Test
  void anotherRoomsKeyOpensNothing() {
    String sealed = key.seal("A mãe voltou.");
    assertThrows(BrokenSeal.class, () -> other.open(sealed));
  }

  @Test
  void oneChangedBitIsNoticed() {
    byte[] sealed = Base64.getDecoder().decode(key.seal("A mãe voltou."));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      String text = Base64.getEncoder().encodeToString(changed);
      assertThrows(BrokenSeal.class, () -> key.open(text));
    }
  }

  @Test
  void whatIsNoSealIsRefused() {
    for (String text : new String[] {"", "x", "não é base64", "AAAA", "AAAAAAAAAAAAAAAA"}) {
      assertThrows(BrokenSeal.class, () -> key.open(text));
    }
  }

  @Property(tries = 200)
  void aPersonIsFoundAgainInTheirRoomAndInNoOther(@ForAll long bruno, @ForAll long carla) {
    assertEquals(key.token(bruno), key.token(bruno));
    assertEquals(bruno == carla, key.token(bruno).equals(key.token(carla)));
    assertNotEquals(key.token(bruno), other.token(bruno));
    assertEquals(bruno, key.openPerson(key.sealPerson(bruno)));
  }

  @Property(tries = 200)
  void theSizeOfASealedPersonSaysNothing(@ForAll long person) {
    assertEquals(key.sealPerson(1).length(), key.sealPerson(person).length());
    assertTrue(key.token(person).length() == 64);
  }

  @Test
  void aTextIsNoPersonAndAPersonNoText() {
    assertThrows(BrokenSeal.class, () -> key.open(key.sealPerson(7)));
    assertThrows(BrokenSeal.class, () -> key.openPerson(key.seal("7")));
  }
}
