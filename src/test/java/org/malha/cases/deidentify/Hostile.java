package org.malha.cases.deidentify;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that somebody would paste to make a finder slow. Each has the length asked for. */
final class Hostile {
  private Hostile() {}

  /** By what they are, each of so many UTF-16 units. */
  static Map<String, String> texts(int length) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("digits", "7");
    texts.put("letters without a space", "maria");
    texts.put("\"de \" again and again", "de ");
    texts.put("quotes in quotes", "«\"'“(");
    texts.put("zero-width characters", "M\u200Ba\u200Dr\u2060ia\uFEFF ");
    texts.put("letters that look like ours", "Mаrіа ");
    texts.put("marks for right to left", "\u202EanA\u202C \u2066rio\u2069 ");
    texts.put("accents upon accents", "a\u0301\u0335\u0327");
    texts.put("names", "Maria da Conceição ");
    texts.put("names in lower case", "maria da silva e ");
    texts.put("initials", "A. B. ");
    texts.put("streets", "Rua da Rua, n.º 1, ");
    texts.put("numbers and signs", "12/34-56.7 ");
    texts.put("numbers in words", "nove um dois ");
    texts.put("signs of addresses", "a@a.");
    texts.put("new lines", "\n- \r\n");
    texts.put("what is no text", "\u0000\uD83D\uDE00\uD83D\uFFFF");
    texts.replaceAll(
        (what, piece) -> piece.repeat(length / piece.length() + 1).substring(0, length));
    return texts;
  }
}
