package org.malha.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;
import org.malha.support.PortalClient.Sent;

/** A note is brought into the form in which a situation is written. */
class NewCaseDocumentIT {
  private static final String ADDRESS = "/casos/novo/documento";

  private static Sent file(String text) {
    return new Sent("ficheiro", "nota.txt", text.getBytes(UTF_8));
  }

  @Test
  void theTextGoesBelowWhatWasWrittenAndTheRestStays() {
    Answer answer =
        as(BRUNO).bring(ADDRESS, file("Da nota."), "situacao", "Antes.", "titulo", "Como ajudar?");
    assertEquals(200, answer.status(), answer::text);
    assertEquals("Antes.\n\nDa nota.", answer.page().select("#situacao").val());
    assertEquals("Como ajudar?", answer.page().select("#titulo").val());
    assertEquals("status", answer.page().select("#lido[data-foco]").attr("role"));
    assertTrue(answer.page().select("button[formaction$=/documento#lido]").size() == 1);
    assertEquals("no-store", answer.header("cache-control"));
  }

  @Test
  void whatCannotBeReadLeavesTheFormAsItWas() {
    Answer answer = as(BRUNO).bring(ADDRESS, file("\u0000\u0001"), "situacao", "Antes.");
    assertEquals(422, answer.status());
    assertEquals("Antes.", answer.page().select("#situacao").val());
    assertFalse(answer.page().select("#e-ficheiro").isEmpty());
  }

  @Test
  void whoeverIsSignedOutMeanwhileKeepsTheTextAndChoosesTheFileAgain() {
    Answer again =
        visitor()
            .bring(ADDRESS, file("Da nota."), "situacao", "Antes.", "grupo", "regiao-de-coimbra");
    assertEquals(401, again.status(), again::text);
    assertEquals("Antes.", again.page().select("input[name=situacao]").val());
    assertTrue(again.text().contains("escolhido outra vez"), again::text);
    assertFalse(again.text().contains("Da nota."), again::text);
    Answer form =
        visitor()
            .post(
                ADDRESS,
                "situacao",
                "Antes.",
                "grupo",
                "regiao-de-coimbra",
                "entrar-email",
                BRUNO.email(),
                "entrar-password",
                Cast.PASSWORD);
    assertEquals(422, form.status(), form::text);
    assertEquals("Antes.", form.page().select("#situacao").val());
    assertTrue(form.page().select("#e-ficheiro").text().contains("outra vez"), form::text);
  }

  @Test
  void aVisitorSignsInFirst() {
    assertTrue(visitor().bring(ADDRESS, file("Da nota.")).location().startsWith("/entrar"));
    assertEquals("/casos/novo", as(BRUNO).get(ADDRESS).location());
  }
}
