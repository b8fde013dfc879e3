package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RaisingIT {
  private static final String FORM = "/constrangimentos/novo?grupo=regiao-de-coimbra";

  @Test
  void brunoRaisesAConstraintForLousa() {
    var page = as(BRUNO).submit(FORM, described("Sem transporte para a consulta"));
    assertEquals(200, page.status());
    assertEquals("Sem transporte para a consulta", page.page().selectFirst("h1").text());
    assertTrue(page.text().contains("por Bruno Leal, Lousã"), page.text());
    assertEquals("Registado", page.page().selectFirst(".percurso [aria-current=step] b").text());
  }

  @Test
  void olgaCannotRaiseInAGroupThatIsNotHers() {
    assertEquals(403, as(OLGA).get(FORM).status());
    assertEquals(403, as(OLGA).post(FORM, described("Não é dela")).status());
  }

  @Test
  void aVisitorIsAskedToSignIn() {
    assertEquals(303, visitor().get(FORM).status());
  }

  @Test
  void aGroupThatIsNotThereHasNoForm() {
    assertEquals(404, as(BRUNO).get("/constrangimentos/novo?grupo=nenhum").status());
  }

  private static String[] described(String title) {
    return new String[] {
      "passo", "3",
      "ir", "registar",
      "titulo", title,
      "acontece", "Não há transporte depois das **17 horas**.",
      "elemento", "delivery-system",
      "chave", UUID.randomUUID().toString()
    };
  }
}
