package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever a text hides, it reads as people see it, and each character knows where it stood. */
class ReadingTest {
  @Test
  void invisibleSignsAndStrangeSpacesAreRead() {
    assertEquals(
        "Maria 245 789 013", Reading.of("Ma\u200Bri\u00ADa\u202F245\u00A0789\u2009013").plain());
    assertEquals("abc", Reading.of("\u202Ea\u2066b\uFEFFc").plain());
  }

  @Test
  void accentsAreComposedAndLigaturesParted() {
    assertEquals("José e oficio", Reading.of("Jose\u0301 e o\uFB01cio").plain());
    assertEquals("a", Reading.of("a" + "\u0335".repeat(500)).plain().substring(0, 1));
  }

  @Test
  void digitsOfAnyScriptAreDigits() {
    assertEquals("912 345", Reading.of("９１２ ٣٤٥").plain());
  }

  @Test
  void aDigitAfterARaisedLetterStaysADigit() {
    assertEquals("nº1th of January", Reading.of("nº1th of January").plain());
    assertEquals("Filomena", Reading.of("Fi1omena").plain());
  }

  @Test
  void lettersThatOnlyLookLikeOursAreOurs() {
    assertEquals("Maria", Reading.of("Mаriа").plain());
    assertEquals("Олена", Reading.of("Олена").plain());
  }

  @Test
  void aWordPartedAtTheEndOfALineIsWhole() {
    Reading reading = Reading.of("a D. Ros-\n  alina");
    assertEquals("a D. Rosalina", reading.plain());
    assertEquals("Rosalina", last(reading).text());
    assertEquals("Ros-\n  alina", sent(reading, last(reading)));
  }

  @Test
  void aCapitalAfterAnAbbreviationSaysSomething() {
    List<Token> tokens = Reading.of("Falou a Sr. Melo. Depois saiu.").tokens();
    assertFalse(tokens.get(3).opens());
    assertTrue(tokens.get(4).opens());
  }

  @Test
  void aTextWithoutCapitalsIsKnown() {
    assertEquals(
        Reading.Capitals.NONE,
        Reading.of("falei com a dona lurdes de penela sobre o filho").capitals());
    assertEquals(
        Reading.Capitals.ALL,
        Reading.of("FALEI COM A DONA LURDES DE PENELA SOBRE O FILHO").capitals());
    assertEquals(
        Reading.Capitals.USUAL,
        Reading.of("Falei com a dona Lurdes de Penela sobre o filho").capitals());
  }

  @Property
  void whereACharacterStoodIsInTheTextAndInOrder(@ForAll String text) {
    Reading reading = Reading.of(text);
    int last = 0;
    for (int i = 0; i < reading.plain().length(); i++) {
      assertTrue(reading.from(i) >= last - 1 && reading.from(i) < reading.to(i));
      assertTrue(reading.to(i) <= text.length());
      last = reading.from(i);
    }
    assertEquals(reading.plain().length(), reading.folded().length());
  }

  private static Token last(Reading reading) {
    return reading.tokens().get(reading.tokens().size() - 1);
  }

  private static String sent(Reading reading, Token token) {
    return reading.text().substring(reading.from(token.start()), reading.to(token.end() - 1));
  }
}
