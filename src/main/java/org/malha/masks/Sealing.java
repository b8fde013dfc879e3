package org.malha.masks;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption with AES-256 in Galois/Counter Mode (NIST SP 800-38D: 96 random bits of
 * nonce, 128 bits of tag) and keyed hashes (HMAC-SHA-256, RFC 2104).
 */
final class Sealing {
  /** How many bytes a key has. */
  static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sealing() {}

  static byte[] freshKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  /** Nonce and ciphertext in Base64. */
  static String seal(byte[] key, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, clear);
    byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
    return Base64.getEncoder().encodeToString(both);
  }

  /**
   * The bytes again.
   *
   * @throws BrokenSeal when they were sealed with another key, or changed since
   */
  static byte[] open(byte[] key, String sealed) {
    byte[] both;
    try {
      both = Base64.getDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      throw new BrokenSeal(e);
    }
    if (both.length <= NONCE_BYTES) {
      throw new BrokenSeal(null);
    }
    return run(
        Cipher.DECRYPT_MODE,
        key,
        Arrays.copyOf(both, NONCE_BYTES),
        Arrays.copyOfRange(both, NONCE_BYTES, both.length));
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (AEADBadTagException e) {
      throw new BrokenSeal(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What nobody finds without the key, the same for the same words. */
  static byte[] keyed(byte[] key, byte[] words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(words);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a master key: sixteen hexadecimal digits that say nothing of it. */
  static String nameOf(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(keyed(key, new byte[] {'n'}));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
