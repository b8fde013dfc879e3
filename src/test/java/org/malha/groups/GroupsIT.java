package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;

class GroupsIT {
  private static Answer create(String key, String... fields) {
    var all = new String[fields.length + 2];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = "chave";
    all[fields.length + 1] = key;
    return as(ANA).post("/grupos", all);
  }

  @Test
  void mineComeFirstAndSayHowManyPeopleAndMunicipalities() {
    var page = as(BRUNO).get("/grupos").page();
    var mine = page.selectFirst("#t-meus").parent();
    var line =
        mine.select("li").stream()
            .filter(li -> li.text().contains("Região de Coimbra"))
            .findFirst()
            .orElseThrow();
    assertTrue(line.text().contains("2 de 19 municípios"));
    assertTrue(line.text().contains("3 membros"));
    assertFalse(mine.text().contains("Região de Leiria"));
    assertTrue(page.selectFirst("#t-outros").parent().text().contains("Região de Leiria"));
  }

  @Test
  void aVisitorSeesPublicGroupsOnly() {
    String text = visitor().get("/grupos").text();
    assertTrue(text.contains("Casos e práticas"));
    assertFalse(text.contains("Região de Coimbra"));
    assertEquals(200, visitor().get("/grupos/casos-e-praticas").status());
    assertEquals(404, visitor().get("/grupos/regiao-de-coimbra").status());
  }

  @Test
  void theCoverageSaysWhoIsThereInvitedAndMissing() {
    var page = as(BRUNO).get("/grupos/regiao-de-coimbra").page();
    assertTrue(page.text().contains("2 de 19 municípios representados"));
    assertEquals(19, page.select(".cobertura li").size());
    assertTrue(page.select(".cobertura li:contains(Lousã)").text().contains("1 pessoa"));
    assertTrue(page.select(".cobertura li:contains(Penela)").text().contains("convite enviado"));
    assertTrue(page.select(".cobertura li:contains(Soure)").text().contains("sem representante"));
    assertTrue(page.select("a.convidar").isEmpty());
  }

  @Test
  void theCoverageOfAPublicGroupIsForEverybody() {
    var page = visitor().get("/grupos/casos-e-praticas").page();
    assertEquals(5, page.select(".cobertura li").size());
    assertTrue(page.text().contains("2 de 5 municípios representados"));
    assertTrue(page.select(".separadores a[href$=/membros]").isEmpty());
  }

  @Test
  void anOutsiderKnowsThatAMembersGroupExistsAndNothingMore() {
    var page = as(OLGA).get("/grupos/regiao-de-coimbra");
    assertEquals(200, page.status());
    assertTrue(page.text().contains("Pedir para entrar"));
    assertTrue(page.page().select(".separadores").isEmpty());
    assertFalse(page.text().contains("Ana Facilitadora"));
    assertFalse(page.text().contains("Para que serve o grupo"));
    assertEquals(404, as(OLGA).get("/grupos/regiao-de-coimbra/membros").status());
    assertEquals(404, as(OLGA).get("/grupos/regiao-de-coimbra/carta").status());
  }

  @Test
  void aClosedGroupIsInNoListOfAnOutsider() {
    Made made = Made.by(ANA, "closed");
    assertTrue(as(ANA).get("/grupos").text().contains(made.name()));
    assertFalse(as(OLGA).get("/grupos").text().contains(made.name()));
    assertFalse(visitor().get("/grupos").text().contains(made.name()));
    for (String page : new String[] {"", "/membros", "/carta", "/pedido", "/saida"}) {
      assertEquals(404, as(OLGA).get(made.path() + page).status(), page);
    }
    assertEquals(404, as(OLGA).post(made.path() + "/pedido", "reason", "Posso?").status());
    assertEquals(404, visitor().get(made.path()).status());
  }

  @Test
  void theSameFormTwiceMakesOneGroup() {
    String key = UUID.randomUUID().toString();
    String[] fields = {
      "name",
      Made.freshName(),
      "purpose",
      "Uma vez só.",
      "visibility",
      "members",
      "entity",
      "cim-peninsula-setubal"
    };
    Answer first = create(key, fields);
    Answer second = create(key, fields);
    assertEquals(303, first.status());
    assertEquals(first.location(), second.location());
    var page = as(ANA).get(first.location()).page();
    assertEquals(9, page.select(".cobertura li").size());
    assertTrue(page.text().contains("CIM da Península de Setúbal"));
  }

  @Test
  void theSameFormTwiceAtOnceMakesOneGroup() {
    String key = UUID.randomUUID().toString();
    String[] fields = {
      "name",
      Made.freshName(),
      "purpose",
      "Duplo clique.",
      "visibility",
      "members",
      "entity",
      "cim-peninsula-setubal"
    };
    var first = CompletableFuture.supplyAsync(() -> create(key, fields));
    var second = CompletableFuture.supplyAsync(() -> create(key, fields));
    assertEquals(303, first.join().status());
    assertEquals(first.join().location(), second.join().location());
  }

  @Test
  void whatIsWrongComesBackFilledIn() {
    String key = UUID.randomUUID().toString();
    Answer answer =
        create(
            key,
            "name",
            "",
            "purpose",
            "O mesmo texto",
            "visibility",
            "closed",
            "municipalities",
            "0607");
    assertEquals(422, answer.status());
    var page = answer.page();
    assertEquals(2, page.select(".resumo-erros li").size());
    assertEquals("O mesmo texto", page.selectFirst("#purpose").text());
    assertTrue(page.selectFirst("input[value=0607]").hasAttr("checked"));
    assertTrue(page.selectFirst("input[value=closed]").hasAttr("checked"));
    assertEquals(key, page.selectFirst("input[name=chave]").val());
    assertTrue(page.title().startsWith("Erro: "));
  }

  @Test
  void makingAGroupNeedsAnAccount() {
    assertTrue(visitor().get("/grupos/novo").location().startsWith("/entrar"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/grupos/nada-assim", "/grupos/nada-assim/membros", "/grupos/nada-assim/carta"})
  void whatIsNotThereIsNotThere(String path) {
    assertEquals(404, as(ANA).get(path).status());
  }

  @ParameterizedTest
  @EnumSource(
      value = Cast.class,
      names = {"ANA", "OLGA", "ADMIN"})
  void theListTakesFewStatementsHoweverLong(Cast who) {
    Made.by(ANA, "members");
    assertTrue(as(who).statements("/grupos") <= 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/membros",
        "/carta",
        "/carta/edicao",
        "/definicoes",
        "/convites/novo?municipio=0606",
        "/saida"
      })
  void aPageOfAGroupTakesFewStatements(String page) {
    Answer answer = as(ANA).get("/grupos/regiao-de-coimbra" + page);
    assertEquals(200, answer.status());
    assertTrue(as(ANA).statements("/grupos/regiao-de-coimbra" + page) <= 6);
  }
}
