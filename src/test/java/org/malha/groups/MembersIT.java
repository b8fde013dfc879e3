package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class MembersIT {
  @Test
  void membersSeeWhoBelongsForWhomAndWhoFacilitates() {
    Answer answer = as(BRUNO).get("/grupos/regiao-de-coimbra/membros");
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("Carla Pinto"));
    assertTrue(answer.text().contains("Penacova, atendimento social"));
    assertTrue(answer.page().select("li:contains(Ana Facilitadora) .estado").hasText());
    assertTrue(answer.page().select("form[action*=/membros/]").isEmpty());
    assertTrue(visitor().get("/grupos/casos-e-praticas/membros").location().startsWith("/entrar"));
  }

  @Test
  void facilitationIsHandedOverAndTakenBack() {
    Made made = Made.by(ANA, "members").with(ANA, BRUNO);
    String bruno = made.member(ANA, "Bruno Leal");
    Answer answer = as(ANA).submit(bruno + "/facilitacao");
    assertTrue(answer.page().selectFirst(".notificacao").text().contains("Bruno Leal"));
    assertEquals(200, as(BRUNO).get(made.path() + "/definicoes").status());
    String undo = answer.page().selectFirst(".notificacao form").attr("action");
    assertEquals(303, as(ANA).post(undo).status());
    assertEquals(403, as(BRUNO).get(made.path() + "/definicoes").status());
  }

  @Test
  void theLastFacilitatorNeitherLeavesNorIsUnmade() {
    Made made = Made.by(ANA, "members").with(ANA, BRUNO);
    String bruno = made.member(ANA, "Bruno Leal");
    assertTrue(as(ANA).get(made.path() + "/saida").page().select("form.fila").isEmpty());
    assertEquals(409, as(ANA).post(made.path() + "/saida").status());
    as(ANA).post(bruno + "/facilitacao");
    assertEquals(303, as(ANA).post(made.path() + "/saida").status());
    assertEquals(409, as(BRUNO).post(bruno + "/facilitacao?_method=DELETE").status());
    assertTrue(as(BRUNO).get(made.path()).text().contains("Bruno Leal"));
  }

  @Test
  void whoeverIsAloneMayLeave() {
    Made made = Made.by(ANA, "closed");
    assertTrue(as(ANA).get(made.path() + "/saida").text().contains("última pessoa"));
    assertEquals("/grupos", as(ANA).post(made.path() + "/saida").location());
    assertEquals(404, as(ANA).get(made.path()).status());
  }

  @Test
  void whoeverIsRemovedReadsNothingFromThenOnUntilItIsUndone() {
    Made made = Made.by(ANA, "members").with(ANA, BRUNO);
    assertEquals(200, as(BRUNO).get(made.path() + "/membros").status());
    Answer removed = as(ANA).submit(made.member(ANA, "Bruno Leal") + "?_method=DELETE");
    assertTrue(removed.text().contains("Bruno Leal já não faz parte do grupo"));
    assertEquals(404, as(BRUNO).get(made.path() + "/membros").status());
    assertEquals(404, as(BRUNO).get(made.path() + "/carta").status());
    assertTrue(as(BRUNO).get(made.path()).page().select(".separadores").isEmpty());
    String undo = removed.page().selectFirst(".notificacao form").attr("action");
    assertEquals(303, as(ANA).post(undo).status());
    assertEquals(200, as(BRUNO).get(made.path() + "/membros").status());
  }

  @Test
  void whoeverIsRemovedFromAClosedGroupDoesNotFindItAnyMore() {
    Made made = Made.by(ANA, "members").with(ANA, CARLA);
    var settings = as(ANA).get(made.path() + "/definicoes").page();
    as(ANA)
        .post(
            made.path() + "/definicoes",
            "name",
            made.name(),
            "purpose",
            "Para experimentar.",
            "visibility",
            "closed",
            "municipalities",
            "0607",
            "municipalities",
            "0613",
            "versao",
            settings.selectFirst("input[name=versao]").val());
    assertEquals(200, as(CARLA).get(made.path()).status());
    as(ANA).post(made.member(ANA, "Carla Pinto") + "?_method=DELETE");
    assertEquals(404, as(CARLA).get(made.path()).status());
    assertFalse(as(CARLA).get("/grupos").text().contains(made.name()));
  }

  @Test
  void onlyFacilitatorsManageMembers() {
    String carla = new Made("", "/grupos/regiao-de-coimbra").member(ANA, "Carla Pinto");
    assertEquals(403, as(BRUNO).post(carla + "/facilitacao").status());
    assertEquals(403, as(BRUNO).post(carla + "?_method=DELETE").status());
    assertEquals(404, as(OLGA).post(carla + "?_method=DELETE").status());
    assertEquals(404, as(ANA).post("/grupos/regiao-de-coimbra/membros/1?_method=DELETE").status());
  }

  @Test
  void somebodyElsesMembersAreNotReachedThroughOnesOwnGroup() {
    Made mine = Made.by(OLGA, "members");
    String carla = new Made("", "/grupos/regiao-de-coimbra").member(ANA, "Carla Pinto");
    String id = carla.substring(carla.lastIndexOf('/'));
    assertEquals(404, as(OLGA).post(mine.path() + "/membros" + id + "?_method=DELETE").status());
  }
}
