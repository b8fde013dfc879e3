package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.TIAGO;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What somebody does with what they were told. */
class InboxIT {
  private final Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA);

  private Element mentioned() {
    scene.say(CARLA, "Vês isto, @bruno.leal?");
    return scene.line(BRUNO, "mencionou");
  }

  @Test
  void openingALineLeadsToThePostAndMarksItAsRead() {
    String at = Scene.at(mentioned());
    var opened = as(BRUNO).get(at);
    assertEquals(303, opened.status());
    assertTrue(opened.location().startsWith("/intervencoes/"), opened.location());
    assertTrue(!scene.line(BRUNO, "mencionou").hasClass("por-ler"));
  }

  @Test
  void aLineIsMarkedAsReadAndKeptUnreadAgain() {
    String at = Scene.at(mentioned());
    var after = as(BRUNO).submit(at + "/leitura");
    assertTrue(after.text().contains("Aviso marcado como lido."));
    assertTrue(!scene.line(BRUNO, "mencionou").hasClass("por-ler"));
    as(BRUNO).post(at + "/leitura?_method=DELETE");
    assertTrue(scene.line(BRUNO, "mencionou").hasClass("por-ler"));
    as(BRUNO).get(scene.path());
    assertTrue(scene.line(BRUNO, "mencionou").hasClass("por-ler"), "it was kept");
  }

  @Test
  void allIsMarkedAsReadThatThePageShowedAndThatCanBeUndone() {
    mentioned();
    String until = as(BRUNO).get("/avisos").page().selectFirst("input[name=ate]").val();
    scene.say(ANA, "Entretanto, @bruno.leal.");
    assertEquals(2, unread(2));
    var after = as(BRUNO).submit("/avisos/leitura", "ate", until);
    assertEquals(1, unread(1));
    String undo = after.page().selectFirst(".notificacao form").attr("action");
    assertEquals(303, as(BRUNO).post(undo).status());
    assertEquals(2, unread(2));
    assertEquals(404, as(BRUNO).post("/avisos/leitura", "ate", "ontem").status());
  }

  private long unread(int wanted) {
    scene.settled();
    List<Element> lines =
        scene.lines(as(BRUNO)).stream()
            .filter(line -> line.text().contains(scene.title()))
            .toList();
    long unread = lines.stream().filter(line -> line.hasClass("por-ler")).count();
    assertEquals(wanted, unread, lines.toString());
    return unread;
  }

  @Test
  void aLineIsPutOffUntilADayAndBroughtBack() {
    String at = Scene.at(mentioned());
    assertEquals(200, as(BRUNO).get(at + "/adiamento").status());
    as(BRUNO).post(at + "/adiamento", "ate", LocalDate.now().plusDays(2).toString());
    assertTrue(scene.told(BRUNO).stream().noneMatch(line -> line.contains(scene.title())));
    var off = as(BRUNO).get("/avisos?adiados=sim");
    assertTrue(off.text().contains(scene.title()));
    as(BRUNO).post(at + "/adiamento?_method=DELETE");
    scene.line(BRUNO, "mencionou");
  }

  @Test
  void todayIsNoDayToPutSomethingOffUntilNorIsNonsense() {
    String at = Scene.at(mentioned());
    for (String day : List.of(LocalDate.now().toString(), "amanhã", "", "2199-01-01")) {
      var answer = as(BRUNO).post(at + "/adiamento", "ate", day);
      assertEquals(422, answer.status(), day);
      assertEquals(1, answer.page().select("#e-ate").size());
    }
  }

  @Test
  void theLinesOfOthersAreNotThere() {
    String at = Scene.at(mentioned());
    assertEquals(404, as(CARLA).get(at).status());
    assertEquals(404, as(CARLA).post(at + "/leitura").status());
    assertEquals(
        404,
        as(CARLA).post(at + "/adiamento", "ate", LocalDate.now().plusDays(2).toString()).status());
    assertTrue(scene.line(BRUNO, "mencionou").hasClass("por-ler"));
    assertEquals(303, visitor().get("/avisos").status());
    assertEquals(303, visitor().get(at).status());
  }

  @Test
  void aLineThatIsNotThereIsNotFound() {
    assertEquals(404, as(BRUNO).get("/avisos/999999999").status());
    assertEquals(404, as(BRUNO).post("/avisos/999999999/leitura").status());
    assertEquals(404, as(BRUNO).post("/avisos/999999999/convite").status());
  }

  @Test
  void everyPageCountsWhatIsNotRead() {
    mentioned();
    var bell = as(BRUNO).get("/ajuda").page().selectFirst(".topo-fim a[href=/avisos]");
    assertTrue(bell.attr("aria-label").matches("Avisos: (um|\\d+) por ler"), bell.outerHtml());
    assertEquals(0, visitor().get("/ajuda").page().select("a[href=/avisos]").size());
    assertTrue(
        as(BRUNO)
            .get("/en/ajuda")
            .page()
            .selectFirst("a[href=/en/avisos]")
            .attr("aria-label")
            .endsWith("unread"));
  }

  @Test
  void itCostsAtMostSixStatements() {
    mentioned();
    assertTrue(as(BRUNO).statements("/avisos") <= 6);
    int help = as(BRUNO).statements("/ajuda");
    assertEquals(2, help);
  }

  @Test
  void pagesFollowEachOtherByKey() {
    var many = Scene.of("members", TIAGO, TIAGO, CARLA);
    long said = many.say(TIAGO, "Quem responde?");
    for (int n = 0; n < 22; n++) {
      many.say(CARLA, "Resposta " + n + ".", "resposta-a", "" + said);
    }
    many.settled();
    var first = as(TIAGO).get("/avisos").page();
    assertEquals(Inbox.PAGE, first.select(".avisos > li").size());
    var second = as(TIAGO).get(first.selectFirst(".paginacao a[rel=next]").attr("href")).page();
    assertNotEquals(first.selectFirst(".avisos h2").id(), second.selectFirst(".avisos h2").id());
    assertTrue(
        first.select(".avisos h2").eachAttr("id").stream()
            .noneMatch(second.select(".avisos h2").eachAttr("id")::contains));
    assertEquals(200, as(TIAGO).get("/avisos?antes=nada").status());
  }
}
