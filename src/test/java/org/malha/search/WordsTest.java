package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreFoldedAndRolesAreOneWord() {
    assertEquals(List.of("gestor", "de", "caso"), Words.forms("Gestor/a de caso"));
    assertEquals(List.of("gestor", "de", "caso"), Words.forms("GESTOR(A) de CASO"));
    assertEquals(List.of("gestores", "de", "casos"), Words.forms("gestores/as de casos"));
    assertEquals(List.of("acao", "social"), Words.forms("Ação\u00A0social"));
    assertEquals(List.of("saude", "social"), Words.forms("saúde/social"));
    assertEquals(List.of("sim", "e", "ou"), Words.forms("sim e/ou"));
  }

  @Test
  void aMarkOfARoleBelongsToTheWordWhereItIsShown() {
    Words.Word role = Words.in("A gestor/a veio").get(1);
    assertEquals("gestor/a", "A gestor/a veio".substring(role.start(), role.end()));
  }

  @Test
  void compoundsAreTheirPartsAndTheWhole() {
    List<Words.Word> words = Words.in("apoio sócio-económico");
    assertEquals(
        List.of("apoio", "socio", "socioeconomico", "economico"),
        words.stream().map(Words.Word::form).toList());
    assertEquals(List.of(0, 1, 1, 2), words.stream().map(Words.Word::position).toList());
    assertEquals(List.of("discutiu", "se"), Words.forms("discutiu-se"));
    assertEquals(2, Words.in("discutiu-se").size());
  }

  @Test
  void codesAreOneMark() {
    assertEquals("c0012", Words.mark("C-0012"));
    assertEquals("decretolei552020", Words.mark("Decreto-Lei 55/2020"));
  }

  @Property
  void nothingThatPeopleTypeBreaksIt(@ForAll String text) {
    int last = -1;
    for (Words.Word word : Words.in(text)) {
      assertTrue(word.start() < word.end() && word.end() <= text.length());
      assertTrue(word.position() >= last);
      last = word.position();
    }
  }
}
