package org.malha.masks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The key of one room: seals what is said there, and finds a person of the room again. It lives in
 * memory for one request.
 */
public final class RoomKey {
  private static final byte[] FOR_TEXT = {'t'};
  private static final byte[] FOR_PEOPLE = {'p'};
  private static final byte[] FOR_TOKENS = {'k'};

  private final byte[] text;
  private final byte[] people;
  private final byte[] tokens;

  /** From the bytes of the room's key; each use has a key of its own made of them. */
  RoomKey(byte[] key) {
    text = Sealing.keyed(key, FOR_TEXT);
    people = Sealing.keyed(key, FOR_PEOPLE);
    tokens = Sealing.keyed(key, FOR_TOKENS);
  }

  /** A text as it may be stored. */
  public String seal(String words) {
    return Sealing.seal(text, words.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The text again.
   *
   * @throws BrokenSeal when it was sealed with another key, or changed since
   */
  public String open(String sealed) {
    return new String(Sealing.open(text, sealed), StandardCharsets.UTF_8);
  }

  /** What stands for a person in this room's rows; in no other room is it the same. */
  String token(long person) {
    return HexFormat.of().formatHex(Sealing.keyed(tokens, bytes(person)));
  }

  /** A person as the register stores them; every time otherwise, always of one length. */
  String sealPerson(long person) {
    return Sealing.seal(people, bytes(person));
  }

  long openPerson(String sealed) {
    return ByteBuffer.wrap(Sealing.open(people, sealed)).getLong();
  }

  private static byte[] bytes(long person) {
    return ByteBuffer.allocate(Long.BYTES).putLong(person).array();
  }
}
