package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is read until nothing direct is left in what is written in its place. */
class RereadingTest {
  @Test
  void whatIsSeenOnlyWhenTheRestIsGoneIsFoundToo() {
    assertEquals(List.of("Ana", "Rui"), found("Falei com Ana e depois com Rui.", "Ana", "Rui"));
    assertEquals(
        List.of("A\u200Bna", "R\u00ADui", "Eva"),
        found("Com A\u200Bna, \uFEFFcom R\u00ADui e \uD83D\uDE00 Eva.", "Ana", "Rui", "Eva"));
    assertEquals(List.of("Rui", "Ana"), found("Rui não é Ana", "Ana", "Rui"));
  }

  @Test
  void whatStandsForAPassageIsNone() {
    assertEquals(List.of("Ana"), found("Ana!", "Ana", "Pessoa", "NAME"));
  }

  @Test
  void whatStandsForSomethingIsNothingToFindInALaterText() {
    String text =
        "A Pessoa A e a Profissional B moram no [bairro C], em [uma localidade], [morada A]; na"
            + " [zona do concelho B], num [um dia da primavera de 2023] e [cerca de 2 anos depois].";
    assertEquals(
        List.of(), Deidentifier.standard().examine(text, Language.PORTUGUESE).marks(), text);
  }

  @Test
  void whatReachesIntoAReplacementTakesInAllThatItStandsFor() {
    assertEquals(
        List.of("Av. Ana, 4"),
        found("na Av. Ana, 4 em", "Ana", "Av. [NAME], 4", "Av. Pessoa A, 4"));
  }

  @Test
  void severalBlanksDoNotEndAName() {
    Deidentifier finder = Deidentifier.standard();
    assertEquals(
        "A esposa, D. Pessoa A, ficou. Nome: Pessoa B  Estado civil: viúva",
        finder
            .examine(
                "A esposa, D. Glória  dos  Anjos, ficou. Nome: Ana Reis  Estado civil: viúva",
                Language.PORTUGUESE)
            .redacted());
  }

  @Test
  void aTextThatNeverEndsIsReadAFewTimes() {
    assertEquals(4, found("Ana Eva Rui Zé Mia Lia", "Ana", "Eva", "Rui", "Zé", "Mia").size());
  }

  /** What is found by who sees of several names only the first that is there. */
  private static List<String> found(String text, String... names) {
    Recogniser one =
        (reading, spans) -> {
          for (String name : names) {
            int at = reading.plain().indexOf(name);
            if (at >= 0) {
              spans.add(at, at + name.length(), Kind.NAME, 0.9);
              return;
            }
          }
        };
    return new Deidentifier(List.of(one))
        .examine(text, Language.PORTUGUESE).marks().stream()
            .map(mark -> text.substring(mark.start(), mark.end()))
            .toList();
  }
}
