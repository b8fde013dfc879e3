package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class TriedIT {
  private static final String LOUSA = "0607";

  private static String practice(String code) {
    return visitor().get("/praticas/" + code).location();
  }

  private static String form(String path, String dico) {
    return path + "/experimentada/" + dico;
  }

  @Test
  void brunoSaysHowItWentChangesItAndTakesItBack() {
    String path = practice("FI1");
    String form = form(path, LOUSA);
    assertEquals(
        303,
        as(BRUNO).post(form, "resultado", "em-parte", "adaptacao", "Só uma vez por mês.").status());
    var seen = visitor().get(path);
    assertTrue(seen.text().contains("resultou em parte"));
    assertTrue(seen.text().contains("Só uma vez por mês."));
    assertFalse(seen.text().contains("Bruno Leal"));
    assertTrue(as(CARLA).get(path).text().contains("Bruno Leal"));

    as(BRUNO).post(form, "resultado", "resultou", "adaptacao", "Duas vezes por mês.");
    assertEquals(1, visitor().get(path).page().select(".experiencias li").size());
    assertTrue(as(BRUNO).get(form).text().contains("alterado por Bruno Leal"));

    assertEquals(303, as(BRUNO).post(form + "?_method=DELETE").status());
    assertFalse(visitor().get(path).text().contains("Duas vezes por mês."));
    assertTrue(as(BRUNO).get(form).text().contains("retirado por Bruno Leal"));
  }

  @Test
  void whatIsInvalidComesBack() {
    String form = form(practice("FI2"), LOUSA);
    var answer = as(BRUNO).post(form, "resultado", "talvez", "adaptacao", "Liguem 912 345 678");
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Escolha uma das opções"));
    assertTrue(answer.text().contains("número de telefone"));
    assertTrue(answer.body().contains("Liguem 912 345 678"));
  }

  @Test
  void nobodySpeaksForAMunicipalityThatIsNotTheirs() {
    String path = practice("FI2");
    assertEquals(403, as(CARLA).get(form(path, LOUSA)).status());
    assertEquals(403, as(CARLA).post(form(path, LOUSA), "resultado", "resultou").status());
    assertEquals(403, as(ANA).post(form(path, LOUSA), "resultado", "resultou").status());
    assertEquals(303, visitor().get(form(path, LOUSA)).status());
    assertFalse(as(CARLA).get(path).body().contains(form(path, LOUSA)));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, as(BRUNO).get(form("/praticas/nada", LOUSA)).status());
    assertEquals(404, as(BRUNO).get(form(practice("FI2"), "9999")).status());
  }

  @Test
  void whatAMunicipalitySaidIsTakenBackByNobodyElse() {
    String path = practice("IS1");
    String form = form(path, LOUSA);
    as(BRUNO).post(form, "resultado", "cedo", "adaptacao", "Começámos em setembro.");
    assertEquals(403, as(CARLA).post(form + "?_method=DELETE").status());
    assertEquals(403, as(ANA).post(form + "?_method=DELETE").status());
    assertEquals(303, visitor().post(form + "?_method=DELETE").status());
    assertTrue(visitor().get(path).text().contains("Começámos em setembro."));
  }
}
