package org.malha.documents.child;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text without any markup, in the two ways in which it is written here: UTF-8, and what Windows
 * wrote before. Nothing is guessed from the letters: guessing takes short Portuguese notes for
 * Turkish.
 */
final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  /**
   * Whether it can be: it says of itself that its letters take two bytes each, or has none of the
   * signs that no text has. A short note may have many accents, so they are no sign.
   */
  static boolean is(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return true;
    }
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && "\t\n\r\f".indexOf(one) < 0) {
        return false;
      }
    }
    return true;
  }

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int n = 0; n < with.length; n++) {
      if ((bytes[n] & 0xFF) != with[n]) {
        return false;
      }
    }
    return true;
  }
}
