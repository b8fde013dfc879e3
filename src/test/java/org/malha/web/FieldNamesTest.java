package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines of a summary of errors name their fields. */
class FieldNamesTest {
  private static String line(String field, String sentence) {
    return "<li><a href=\"#" + field + "\" data-nomear=\"sim\">" + sentence + "</a></li>";
  }

  private static String said(String sentence, String field) {
    String page = FieldNames.said(line("texto", sentence) + field);
    return page.substring(0, page.indexOf("</a>")).replaceAll("<[^>]*>", "");
  }

  @Test
  void theLabelComesFirst() {
    assertEquals(
        "Situação: falta preencher.",
        said(
            "Falta preencher.", "<label for=\"texto\">Situação <small>(opcional)</small></label>"));
    assertEquals(
        "O que aconteceu? Falta preencher.",
        said("Falta preencher.", "<label class=\"a\" for=\"texto\">O que aconteceu?</label>"));
  }

  @Test
  void ofSeveralBoxesItIsTheLegend() {
    assertEquals(
        "Setores &amp; áreas: escolha 3 $1.",
        said(
            "Escolha 3 $1.",
            "<fieldset class=\"campo\" id=\"texto\">\n  <legend>Setores &amp; áreas <span class=\"opcional\">(x)</span></legend>"));
  }

  @Test
  void whatHasNoNameAndWhatNamesItsFieldAlreadyStayAsTheyAre() {
    assertEquals("Falta.", said("Falta.", "<label for=\"textos\">Outro</label>"));
    String own = "<a href=\"#a\">Escreva o título.</a><label for=\"a\">Título</label>";
    assertEquals(own, FieldNames.said(own));
    assertEquals(-1, FieldNames.said(line("texto", "Falta.")).indexOf("data-nomear"));
  }
}
