package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.constraints.World.COIMBRA;
import static org.malha.constraints.World.OPEN;
import static org.malha.constraints.World.raised;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.malha.constraints.World.Raised;

class CoSignaturesIT {
  private static final String LOUSA = "co-assinaturas/0607";

  @Test
  void brunoSignsForLousaSaysItDifferentlyAndTakesItBack() {
    var one = raised(CARLA, COIMBRA);
    assertEquals("1", as(BRUNO).get(one.path()).page().select(".coassinar .bot-1").size() + "");
    var signed =
        as(BRUNO)
            .submit(one.at(LOUSA), "gravidade", "grave", "desde", "2022", "nota", "Duas equipas.");
    assertTrue(signed.text().contains("1 de 19 municípios"), signed.text());
    as(BRUNO).post(one.at(LOUSA), "gravidade", "ligeira", "desde", "2022", "nota", "");
    var said = as(BRUNO).get(one.at("co-assinaturas"));
    assertTrue(said.page().select(".gente").text().contains("Lousã: ligeira, desde 2022"));
    assertTrue(said.page().select(".linhas").text().contains("Duas equipas."));
    var revoked = as(BRUNO).submit(one.at(LOUSA) + "?_method=DELETE");
    assertTrue(revoked.text().contains("nenhum de 19 municípios"), revoked.text());
    String undo = revoked.page().selectFirst(".notificacao form").attr("action");
    assertTrue(as(BRUNO).submit(undo).text().contains("1 de 19 municípios"));
  }

  @Test
  void anaEntersWhatWasSaidInAMeetingAndItSaysSo() {
    var one = raised(BRUNO, COIMBRA);
    as(ANA).post(one.at("co-assinaturas/0612"), "gravidade", "moderada");
    var page = as(BRUNO).get(one.at("co-assinaturas"));
    assertTrue(page.text().contains("registada por Ana Facilitadora"), page.text());
  }

  @Test
  void whatWasNotedBeforeIsForMembersOnly() {
    var one = raised(HELENA, OPEN);
    as(HELENA).post(one.at(LOUSA), "gravidade", "grave", "nota", "Duas equipas.");
    as(HELENA).post(one.at(LOUSA), "gravidade", "ligeira", "nota", "");
    assertTrue(as(HELENA).get(one.at("co-assinaturas")).text().contains("Duas equipas."));
    var page = visitor().get(one.at("co-assinaturas"));
    assertTrue(page.page().select(".linhas").text().contains("Lousã: grave"), page.text());
    assertFalse(page.text().contains("Duas equipas."));
  }

  @Test
  void carlaDoesNotSignForLousa() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(403, as(CARLA).get(one.at(LOUSA)).status());
    assertEquals(403, as(CARLA).post(one.at(LOUSA), "gravidade", "grave").status());
    assertEquals(403, as(CARLA).post(one.at(LOUSA) + "?_method=DELETE").status());
  }

  @Test
  void aMunicipalityOutsideTheTerritoryIsNotThere() {
    var one = raised(BRUNO, COIMBRA);
    assertEquals(404, as(ANA).get(one.at("co-assinaturas/1106")).status());
    assertEquals(404, as(ANA).post(one.at("co-assinaturas/1106"), "gravidade", "grave").status());
    assertEquals(404, as(ANA).get(one.at("co-assinaturas/9999")).status());
  }

  @Test
  void aYearThatIsNoneAndNoSeverityComeBack() {
    var one = raised(CARLA, COIMBRA);
    var page = as(BRUNO).post(one.at(LOUSA), "desde", "20x2", "nota", "Fica escrito.");
    assertEquals(422, page.status());
    assertEquals(
        List.of("#gravidade", "#desde"), page.page().select(".resumo-erros a").eachAttr("href"));
    assertEquals("Fica escrito.", page.page().selectFirst("#nota").wholeText().strip());
    assertEquals("20x2", page.page().selectFirst("#desde").attr("value"));
  }

  @Test
  void twoAtOnceForOneMunicipalityLeaveOne() {
    var one = raised(CARLA, COIMBRA);
    var first =
        CompletableFuture.supplyAsync(() -> as(BRUNO).post(one.at(LOUSA), "gravidade", "grave"));
    var second =
        CompletableFuture.supplyAsync(() -> as(ANA).post(one.at(LOUSA), "gravidade", "ligeira"));
    assertEquals(303, first.join().status());
    assertEquals(303, second.join().status());
    assertEquals(1, as(ANA).get(one.at("co-assinaturas")).page().select(".gente li").size());
  }

  @Test
  void whateverTheOrderEachMunicipalityHasAtMostOneAndTheCountsAgree() {
    var one = raised(HELENA, OPEN);
    var random = new Random(20261121);
    var expected = new TreeMap<String, String>();
    for (int i = 0; i < 24; i++) {
      String dico = List.of("0607", "0613", "1009", "0705", "0502").get(random.nextInt(5));
      String severity = List.of("ligeira", "moderada", "grave").get(random.nextInt(3));
      if (random.nextInt(3) == 0) {
        as(HELENA).post(one.at("co-assinaturas/" + dico) + "?_method=DELETE");
        expected.remove(dico);
      } else {
        as(HELENA).post(one.at("co-assinaturas/" + dico), "gravidade", severity);
        expected.put(dico, severity);
      }
    }
    assertCounts(one, expected.size());
    String said = as(HELENA).get(one.at("co-assinaturas")).page().select(".gente").text();
    expected.values().forEach(severity -> assertTrue(said.contains(severity), said));
  }

  private static void assertCounts(Raised one, int signed) {
    var page = as(HELENA).get(one.path()).page();
    assertEquals(signed, page.select(".azulejos .muni.sim").size());
    assertEquals(
        signed, as(HELENA).get(one.at("co-assinaturas")).page().select(".gente li").size());
  }
}
