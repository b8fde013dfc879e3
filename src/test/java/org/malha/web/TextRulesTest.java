package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.malha.web.TextRules.Problem;

class TextRulesTest {
  private static void assertProblem(Problem problem, String text) {
    assertEquals(Optional.of(problem), TextRules.check(text, 100), text);
  }

  @Test
  void ordinaryTextHasNoProblem() {
    for (var text : List.of("Ação", "a\n\tb\r\nc", "👩‍👧 e 🇵🇹", "\u200Fعمر", " a ", "\u200Ba"))
      assertEquals(Optional.empty(), TextRules.check(text, 100), text);
  }

  @Test
  void nothingToReadIsEmpty() {
    for (var text : List.of("", " ", "\n\t\n", "\u00A0", "\uFEFF", " \u200B\u2060 "))
      assertProblem(Problem.EMPTY, text);
  }

  @Test
  void lengthCountsAsTheColumnsOfBothDatabasesDo() {
    assertEquals(Optional.empty(), TextRules.check("ção 😀", 6));
    assertEquals(Optional.of(Problem.TOO_LONG), TextRules.check("😀".repeat(3), 5));
  }

  @Test
  void controlsHalvesAndNoncharactersAreBinary() {
    for (var text :
        List.of("a\0", "a\u0007b", "\u001Ba", "a\fb", "a\uD83D", "\uDE00a", "a\uFFFE", "\uFFFFa"))
      assertProblem(Problem.BINARY, text);
  }

  @Test
  void marksThatTurnDirectionAreRefused() {
    for (char mark : "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".toCharArray())
      assertProblem(Problem.BIDI, "fatura" + mark + "fdp.exe");
  }

  @Test
  void cleaningMakesOneFormOfText() {
    assertEquals("A\u00E7\u00E3o", TextRules.clean("Ac\u0327a\u0303o"));
    assertEquals("a\nb\nc", TextRules.clean("a\r\nb\rc"));
    assertEquals("a\nb", TextRules.clean("a  \nb\t"));
    assertEquals("a\n\n\nb", TextRules.clean("a\n\n\n\n \n\nb"));
    assertEquals("a\n\n\nb", TextRules.clean("a\n\n\nb"));
    assertEquals("a", TextRules.clean("\uFEFF\u200Ba\u200B\uFEFF"));
    assertEquals("a", TextRules.clean("\n \na \u200B \n\u200B\n"));
    assertEquals("    código\nfim", TextRules.clean("\n    código\nfim"));
    assertEquals("👩‍👧 a\u200Bb", TextRules.clean("👩‍👧 a\u200Bb"));
    assertEquals("", TextRules.clean(" \uFEFF\n"));
  }

  @Test
  void cleaningTwiceChangesNothing() {
    var pieces =
        List.of(
            "a", "e\u0301", " ", "\n", "\r\n", "\r", "\t", "\uFEFF", "\u200B", "\u00A0", "😀",
            "\u2028", "\f");
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--)
        text.append(pieces.get(random.nextInt(pieces.size())));
      var once = TextRules.clean(text.toString());
      assertEquals(once, TextRules.clean(once));
    }
  }

  @Test
  void longRunsOfBlanksCostNothing() {
    assertEquals("a" + " ".repeat(200_000) + "b", TextRules.clean("a" + " ".repeat(200_000) + "b"));
    assertEquals("a\n\n\nb", TextRules.clean("a" + "\n ".repeat(200_000) + "\nb"));
  }
}
