package org.malha.cases.deidentify;

import java.text.Normalizer;

/** Lower case without accents, character by character, so that no index moves. */
final class Folding {
  private static final int LATIN = 0x250;
  private static final char[] PLAIN = plain();

  private Folding() {}

  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  static char fold(char c) {
    return c < LATIN ? PLAIN[c] : Character.toLowerCase(c);
  }

  private static char[] plain() {
    char[] plain = new char[LATIN];
    for (char c = 0; c < LATIN; c++) {
      boolean ordinal = c == 'ª' || c == 'º';
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      plain[c] = ordinal ? c : Character.toLowerCase(parts.charAt(0));
    }
    return plain;
  }
}
