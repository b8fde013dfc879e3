package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;
import org.malha.web.Times;

/** What everybody can read. */
class PlainSheetTest {
  private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
  private static final Sheet.Links LINKS =
      new Sheet.Links("https://m/avisos", "https://m/avisos/correio", "https://m/correio/resumo/c");

  private static String plain(Sheet sheet) {
    return PlainSheet.of(sheet, Language.PT, Times.LISBON, NOW);
  }

  @Test
  void aDigestReadsFromTopToBottom() {
    var line =
        new Sheet.Line(
            "Bruno Leal respondeu-lhe",
            "E às sextas, quando todas as salas do edifício da câmara estão ocupadas por reuniões?",
            Language.PT,
            Instant.parse("2026-11-22T16:40:00Z"),
            "https://m/avisos/7");
    var section =
        new Sheet.Section("Região", List.of(new Sheet.Talk("Falta uma sala", List.of(line))));
    assertEquals(
        """
        Uma novidade por ler

        Região
        ======

        Falta uma sala

        - Bruno Leal respondeu-lhe (ontem, 16:40)
          > E às sextas, quando todas as salas do edifício da câmara estão
          > ocupadas por reuniões?
          https://m/avisos/7

        --\s
        Esta mensagem foi escrita pelo portal. O que se responde por correio não é
        lido por ninguém: responda no portal.

        Escolher que mensagens recebe:
        https://m/avisos/correio
        Deixar de receber resumos:
        https://m/correio/resumo/c
        """,
        plain(new Sheet(Occasion.DIGEST, "Uma novidade por ler", List.of(section), 0, 0, LINKS)));
  }

  @Property(tries = 200)
  void noLineIsWiderThanAWindowUnlessAWordIs(
      @ForAll @AlphaChars @Size(max = 60) List<String> said) {
    String words = String.join(" ", said);
    int longest = said.stream().mapToInt(String::length).max().orElse(0);
    var line = new Sheet.Line(words, words, Language.PT, NOW, "https://m/avisos/7");
    var section = new Sheet.Section("", List.of(new Sheet.Talk(words, List.of(line))));
    String text = plain(new Sheet(Occasion.DIGEST, words, List.of(section), 1, 1, LINKS));
    assertTrue(
        text.lines().allMatch(one -> one.length() <= Math.max(PlainSheet.WIDTH, longest + 4)),
        text);
  }

  @Test
  void ofABareGroupThereIsNothingButThatThereIsSomething() {
    String text =
        plain(new Sheet(Occasion.AT_ONCE, "Há uma novidade num grupo seu", List.of(), 1, 0, LINKS));
    assertEquals("Há uma novidade num grupo seu", text.lines().findFirst().orElseThrow());
    assertFalse(text.contains(">"), text);
  }
}
