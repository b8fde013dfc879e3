package org.malha.cases.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.malha.cases.deidentify.Language;

/** Only what was released can be stored and shown. */
class ReleasedTextTest {
  private final Seal room = new Key();

  @Test
  void whatWasSealedOpensAsItWas() {
    ReleasedText text =
        Reviewing.of("Como manter uma só pessoa de referência?").released().text("a");
    String sealed = text.seal(room);
    assertFalse(sealed.contains("pessoa"));
    assertEquals(text, ReleasedText.open(room, sealed));
    assertEquals(
        "Como manter uma só pessoa de referência?", ReleasedText.open(room, sealed).text());
  }

  @Test
  void itKeepsTheLanguageInWhichItWasWritten() {
    for (String words :
        List.of("Quem combinou com a escola?", "Who spoke with the school first?")) {
      ReleasedText text = Reviewing.of(words).released().text("a");
      ReleasedText stored = ReleasedText.open(room, text.seal(room));
      assertEquals(words, stored.text());
      assertEquals(
          words.startsWith("Who") ? Language.ENGLISH : Language.PORTUGUESE, stored.language());
    }
  }

  @Test
  void whatWasStoredBeforeLanguagesWereKeptIsPortuguese() {
    ReleasedText text = ReleasedText.open(room, room.seal("released\nQuem combinou?"));
    assertEquals("Quem combinou?", text.text());
    assertEquals(Language.PORTUGUESE, text.language());
  }

  @Test
  void whatAnotherRoomSealedDoesNotOpen() {
    String sealed = Reviewing.of("Como?").released().text("a").seal(room);
    assertThrows(RuntimeException.class, () -> ReleasedText.open(new Key(), sealed));
  }

  @Test
  void whatWasSealedWithoutAReleaseIsNoReleasedText() {
    String sealed = room.seal("O NIF da Lurdes");
    assertThrows(IllegalArgumentException.class, () -> ReleasedText.open(room, sealed));
  }

  @Test
  void nobodyOutsideMakesOne() {
    assertTrue(Modifier.isFinal(ReleasedText.class.getModifiers()));
    assertTrue(
        Arrays.stream(ReleasedText.class.getDeclaredConstructors())
            .noneMatch(one -> Modifier.isPublic(one.getModifiers())));
    assertTrue(
        Arrays.stream(Released.class.getDeclaredConstructors())
            .noneMatch(one -> Modifier.isPublic(one.getModifiers())));
  }

  /** AES-GCM, as the key of a room. */
  private static final class Key implements Seal {
    private final byte[] secret = random(16);

    @Override
    public String seal(String text) {
      byte[] nonce = random(12);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
      byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
      System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
      return Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String open(String sealed) {
      byte[] both = Base64.getDecoder().decode(sealed);
      byte[] opened =
          cipher(
              Cipher.DECRYPT_MODE,
              Arrays.copyOf(both, 12),
              Arrays.copyOfRange(both, 12, both.length));
      return new String(opened, StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
      try {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
        return cipher.doFinal(text);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    private static byte[] random(int length) {
      byte[] bytes = new byte[length];
      new SecureRandom().nextBytes(bytes);
      return bytes;
    }
  }
}
