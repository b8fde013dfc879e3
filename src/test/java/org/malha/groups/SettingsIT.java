package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class SettingsIT {
  private static Answer settle(
      Made made, String name, String visibility, String version, String... more) {
    var fields = new String[more.length + 8];
    System.arraycopy(
        new String[] {
          "name", name, "purpose", "Outra finalidade.", "visibility", visibility, "versao", version
        },
        0,
        fields,
        0,
        8);
    System.arraycopy(more, 0, fields, 8, more.length);
    return as(ANA).submit(made.path() + "/definicoes", fields);
  }

  @Test
  void nameTerritoryAndPurposeChangeAndTheAddressStays() {
    Made made = Made.by(ANA, "members");
    Answer answer =
        settle(made, made.name() + " renovado", "members", "0", "entity", "cim-regiao-leiria");
    assertEquals(200, answer.status());
    assertTrue(answer.address().endsWith(made.path()));
    assertTrue(answer.text().contains(made.name() + " renovado"));
    assertEquals(10, answer.page().select(".cobertura li").size());
  }

  @Test
  void openingAGroupIsConfirmedAndSaysWhoReadsWhat() {
    Made made = Made.by(ANA, "members");
    String[] territory = {"municipalities", "0607", "municipalities", "0613"};
    Answer asked = settle(made, made.name(), "public", "0", territory);
    assertEquals(422, asked.status());
    assertTrue(asked.text().contains("passa a poder ser lido por qualquer pessoa"));
    assertEquals(404, visitor().get(made.path()).status());
    Answer opened =
        settle(
            made,
            made.name(),
            "public",
            "0",
            "abrir",
            "sim",
            "municipalities",
            "0607",
            "municipalities",
            "0613");
    assertTrue(opened.text().contains("A partir de agora qualquer pessoa pode ler o grupo"));
    assertEquals(200, visitor().get(made.path()).status());
    Answer closed = settle(made, made.name(), "closed", "1", territory);
    assertTrue(closed.text().contains("A partir de agora só os membros"));
    assertEquals(404, visitor().get(made.path()).status());
  }

  @Test
  void theSecondOfTwoSeesBoth() {
    Made made = Made.by(ANA, "members");
    String[] territory = {"municipalities", "0607", "municipalities", "0613"};
    settle(made, made.name() + " A", "members", "0", territory);
    Answer second = settle(made, made.name() + " B", "members", "0", territory);
    assertEquals(409, second.status());
    assertTrue(second.page().selectFirst(".dois-textos dl").text().contains(made.name() + " A"));
    assertEquals(made.name() + " B", second.page().selectFirst("#name").val());
  }

  @Test
  void whatIsWrongComesBackFilledIn() {
    Made made = Made.by(ANA, "members");
    Answer answer = settle(made, "", "members", "0");
    assertEquals(422, answer.status());
    assertEquals("Outra finalidade.", answer.page().selectFirst("#purpose").text());
    assertEquals(2, answer.page().select(".resumo-erros li").size());
  }

  @Test
  void onlyFacilitatorsChangeIt() {
    String path = "/grupos/regiao-de-coimbra/definicoes";
    assertEquals(403, as(BRUNO).get(path).status());
    assertEquals(404, as(OLGA).get(path).status());
    assertEquals(404, as(OLGA).post(path, "name", "Meu").status());
    assertEquals(303, visitor().get(path).status());
  }
}
