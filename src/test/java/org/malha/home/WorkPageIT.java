package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkPageIT {
  @Test
  void anaIsGreetedAndFindsHerGroups() {
    var page = as(ANA).get("/").page();
    assertEquals("O meu trabalho – Malha", page.title());
    assertTrue(page.select(".subtitulo").text().matches("(Bom dia|Boa tarde|Boa noite), Ana\\..*"));
    var coimbra = page.selectFirst(".meus-grupos li:has(a[href=/grupos/regiao-de-coimbra])");
    assertTrue(coimbra.text().contains("19 municípios"), coimbra.text());
    assertTrue(coimbra.text().contains("Faz a facilitação"), coimbra.text());
  }

  @Test
  void brunoIsAMemberAndNoMore() {
    var page = as(BRUNO).get("/").page();
    var coimbra = page.selectFirst(".meus-grupos li:has(a[href=/grupos/regiao-de-coimbra])");
    assertTrue(!coimbra.text().contains("facilitação"), coimbra.text());
  }

  @Test
  void olgaSeesNothingOfTheGroupsOfOthersButThePublicOne() {
    var page = as(OLGA).get("/").page();
    assertNotNull(page.selectFirst(".meus-grupos a[href=/grupos/regiao-de-leiria]"));
    assertNull(page.selectFirst("main a[href=/grupos/regiao-de-coimbra]"));
    assertNotNull(page.selectFirst(".lado a[href=/grupos/casos-e-praticas]"));
  }

  @Test
  void whoeverHasNoGroupIsToldWhatToDo() {
    var page = as(ADMIN).get("/").page();
    assertEquals("/grupos", page.selectFirst(".vazio a").attr("href"));
  }

  @Test
  void somebodyWhoAsksToJoinWaitsForTheFacilitatorOnly() {
    String name = "Pedidos " + UUID.randomUUID();
    String path =
        as(HELENA)
            .post(
                "/grupos",
                "name",
                name,
                "purpose",
                "Para pedidos.",
                "visibility",
                "members",
                "entity",
                "cim-regiao-coimbra")
            .location();
    as(CARLA).post(path + "/pedido", "reason", "Somos vizinhos.");

    var task = as(HELENA).get("/").page().selectFirst(".barra-ocre a[href=" + path + "/membros]");
    assertEquals("Uma pessoa pede para entrar em " + name, task.text());
    assertTrue(as(HELENA).get("/").statements() <= 6);
    assertNull(as(CARLA).get("/").page().selectFirst(".barra-ocre a[href=" + path + "/membros]"));
  }

  @Test
  void itSpeaksEnglish() {
    var answer = as(ANA).get("/en");
    assertTrue(answer.text().contains("My groups"));
    assertTrue(answer.text().contains("19 municipalities"));
  }

  @Test
  void itIsNobodyElsesAndIsNotKept() {
    var answer = as(ANA).get("/");
    assertEquals("no-store", answer.header("cache-control"));
    assertEquals("", answer.header("etag"));
  }

  @Test
  void itCostsAtMostSixStatements() {
    assertTrue(as(ANA).get("/").statements() <= 6);
  }
}
