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
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malha.support.Cast;

class WorkPageIT {
  @Test
  void anaIsGreetedAndFindsHerGroups() {
    var page = as(ANA).get("/").page();
    assertEquals("O meu trabalho – Malha", page.title());
    assertTrue(page.select(".subtitulo").text().matches("(Bom dia|Boa tarde|Boa noite), Ana\\..*"));
    var coimbra = page.selectFirst(".meus-grupos li:has(a[href=/grupos/regiao-de-coimbra])");
    assertTrue(coimbra.text().contains("19 municípios"), coimbra.text());
    assertTrue(coimbra.text().contains("faz a facilitação"), coimbra.text());
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

  @ParameterizedTest
  @EnumSource(Cast.class)
  void everybodyFindsOneNextStepAtMostInSixStatements(Cast who) {
    var answer = as(who).get("/");
    assertEquals(200, answer.status());
    assertTrue(as(who).statements("/") <= 6, who.name());
    assertTrue(answer.page().select(".bot-1").size() <= 1);
    boolean needed = !answer.page().select(".subtitulo:contains(Nada precisa)").isEmpty();
    assertEquals(needed ? 0 : 1, answer.page().select(".destaque").size(), answer::text);
  }

  @Test
  void whoeverHasNoGroupIsShownHowToBegin() {
    var page = as(ADMIN).get("/").page();
    var begin = page.selectFirst("section:has(#t-primeiro)");
    assertEquals("/grupos", begin.selectFirst(".bot").attr("href"));
    assertNotNull(begin.selectFirst(".linhas a[href^=/grupos/]"));
    assertTrue(page.select(".subtitulo").text().contains("Nada precisa de si hoje."));
  }

  @Test
  void ruiWaitsForTheGroupThatHeAskedToJoin() {
    var page = as(RUI).get("/").page();
    assertTrue(page.select(".espera").text().contains("A entrada em Região de Coimbra"));
  }

  @Test
  void somebodyWhoAsksToJoinWaitsForTheFacilitatorOnly() {
    var scene = Made.group(HELENA, "members");
    as(CARLA).post(scene.path() + "/pedido", "reason", "Somos vizinhos.");
    var task = scene.task(HELENA, "pede para entrar");
    assertEquals(scene.path() + "/membros", task.selectFirst("a").attr("href"));
    assertNull(scene.task(CARLA, "pede para entrar"));
    assertTrue(as(CARLA).get("/").page().select(".espera").text().contains(scene.name()));
  }

  @Test
  void lousaIsAskedForItsPositionUntilItIsGiven() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    scene.admit(CARLA);
    String constraint = scene.raise(CARLA);
    assertNotNull(scene.task(BRUNO, "Lousã também tem isto?"));
    as(BRUNO).get(constraint);
    assertNull(scene.task(BRUNO, "também tem isto?"), "it was seen");
    scene.say(CARLA, constraint, "Falemos disto.");
    step(constraint, "a-encaminhar");
    var asked = scene.task(BRUNO, "Lousã");
    assertTrue(asked.selectFirst("a").attr("href").endsWith("#tambem-temos"), asked.html());
    assertNull(scene.task(CARLA, "Penacova"), "she raised it");
    assertNotNull(scene.task(ANA, "Encaminhar"));
    as(BRUNO)
        .post(id(constraint) + "/co-assinaturas/0607", "gravidade", "moderada", "nota", "Também.");
    assertNull(scene.task(BRUNO, "Lousã"));
  }

  @Test
  void whoeverRaisedItWaitsForTheAnswer() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    String constraint = scene.raise(BRUNO);
    assertTrue(scene.awaited(BRUNO).contains("Uma primeira resposta a"));
    scene.say(ANA, constraint, "Falemos disto.");
    assertTrue(scene.awaited(BRUNO).contains("Saber quem mais tem"));
    step(constraint, "a-encaminhar");
    step(constraint, "encaminhado");
    assertTrue(scene.awaited(BRUNO).contains("A resposta a"));
    assertTrue(scene.awaited(ANA).contains("A resposta a"));
  }

  private static void step(String constraint, String state) {
    assertEquals(303, as(ANA).post(id(constraint) + "/passos/" + state, "nota", "").status());
  }

  private static String id(String constraint) {
    return constraint.replaceFirst("(/constrangimentos/\\d+).*", "$1");
  }

  @Test
  void aDraftIsFoundAgainByWhoeverBeganItAlone() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    String constraint = scene.raise(BRUNO);
    String place = as(BRUNO).get(constraint).page().selectFirst("#responder").attr("data-rascunho");
    as(BRUNO)
        .send(
            "PUT",
            place,
            "application/x-www-form-urlencoded",
            "texto=a+meio",
            "Sec-Fetch-Site",
            "same-origin");
    var task = scene.task(BRUNO, "Acabar o que começou");
    assertEquals(constraint + "#responder", task.selectFirst("a").attr("href"));
    assertNull(scene.task(ANA, "Acabar"));
  }

  @Test
  void aReportWaitsForTheFacilitationAndLeadsThere() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    scene.admit(CARLA);
    String constraint = scene.raise(BRUNO);
    long post = scene.say(CARLA, constraint, "Palavras a mais.");
    as(BRUNO).post("/intervencoes/" + post + "/denuncia", "motivo", "Não é para aqui.");
    String path = scene.task(ANA, "Decidir uma denúncia").selectFirst("a").attr("href");
    assertEquals(200, as(ANA).get(path).status());
    assertNull(scene.task(CARLA, "denúncia"));
  }

  @Test
  void whatIsNewInAGroupIsThereUntilItIsRead() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    String constraint = scene.raise(ANA);
    as(BRUNO).get(constraint);
    scene.say(ANA, constraint, "Uma nota.");
    assertTrue(scene.news(BRUNO).contains("uma intervenção por ler"), scene.news(BRUNO));
    as(BRUNO).get(constraint);
    assertEquals("", scene.news(BRUNO));
  }

  @Test
  void whatAsksSomethingIsPutOffFromHereAndOneComesBackHere() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    String constraint = scene.raise(BRUNO);
    scene.say(ANA, constraint, "Vês isto, @bruno.leal?");
    String at = scene.told(BRUNO, "mencionou");
    String day = LocalDate.now().plusDays(2).toString();
    assertEquals(422, as(BRUNO).post(at + "/adiamento", "ate", "ontem", "para", "/").status());
    assertEquals("/", as(BRUNO).post(at + "/adiamento", "ate", day, "para", "/").location());
    assertNull(scene.task(BRUNO, "mencionou"));
    String away = as(BRUNO).post(at + "/adiamento", "ate", day, "para", "//x.org").location();
    assertEquals("/", away);
    assertEquals(404, as(CARLA).post(at + "/adiamento", "ate", day, "para", "/").status());
  }

  @Test
  void aVisitorFindsThePresentationAndNobodysWork() {
    var page = visitor().get("/").page();
    assertNull(page.selectFirst(".destaque, .inbox, .espera"));
    assertNotNull(page.selectFirst(".apresentacao"));
  }

  @Test
  void onlyTheOneWayInIsThere() {
    assertEquals(404, as(ANA).get("/inicio").status());
    assertEquals(405, as(ANA).post("/").status());
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
    assertTrue(as(ANA).statements("/") <= 6);
  }
}
