package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static List<String> said(String typed) {
    return Question.of(typed).clauses().stream().map(Question.Clause::said).toList();
  }

  @Test
  void wordsThatSayNothingAreLeftOut() {
    assertEquals(List.of("gestor", "caso"), said("o gestor/a de caso"));
    assertEquals(List.of("a"), said("a"));
  }

  @Test
  void quotesMinusAlternativesAndBeginnings() {
    assertEquals(List.of("\"plano de insercao\"", "rsi"), said("«plano de inserção» RSI"));
    assertEquals(List.of("casa", "-habitacao"), said("casa -habitação"));
    assertEquals(List.of("-\"uma casa\"", "abrigo"), said("-\"uma casa\" abrigo"));
    assertEquals(List.of("rsi OU saas", "lisboa"), said("rsi OU saas Lisboa"));
    assertEquals(List.of("gest*"), said("gest*"));
    assertEquals(List.of("co-assinatura"), said("co-assinatura"));
    assertEquals(List.of("bem-estar"), said("bem-estar"));
  }

  @Test
  void whatIsNoOperatorIsAWord() {
    assertEquals(List.of("ge"), said("ge*"));
    assertEquals(List.of("estao"), said("*estão"));
    assertEquals(List.of("titulo", "casa"), said("titulo:casa"));
    assertEquals(List.of("\"aberto sem fim\""), said("\"aberto sem fim"));
    assertEquals(List.of(), said("- -- OU * ?? 😀 ()[]{}~^ \""));
    assertEquals(List.of("x"), said("OU x"));
  }

  @Test
  void tooMuchIsCut() {
    assertTrue(Question.of("palavra ".repeat(12_500)).cut());
    assertTrue(Question.of("x".repeat(100_000)).cut());
    var thousand = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      thousand.append(i).append(" OU ");
    }
    assertTrue(Question.of(thousand.toString()).cut());
  }

  @Property
  void everythingCanBeRead(@ForAll String typed) {
    assertTrue(Question.of(typed).clauses().size() <= 24);
  }
}
