package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/**
 * The lesson of a room until it is approved; how it comes out and outlives its room stands in
 * {@link CaseEndIT}, because that takes months.
 */
class CaseLessonIT {
  private static final String TO_READ = "/biblioteca/conteudo/licoes";

  @BeforeAll
  static void thoseOfTheRoomAcceptTheCharter() {
    for (Cast who : List.of(BRUNO, HELENA)) {
      ok(as(who).post("/casos/carta"));
    }
    ok(as(HELENA).post("/casos/carta/presidencia"));
  }

  private static void ok(Answer answer) {
    assertEquals(303, answer.status(), () -> answer.address() + "\n" + answer.text());
  }

  /** A room that Helena chairs and has released. */
  private static String open() {
    Answer answer = as(BRUNO).post("/casos/novo/enviar", CaseForms.released());
    ok(answer);
    String room = answer.location().substring(answer.location().indexOf("/casos/"));
    ok(as(HELENA).post(room + "/presidencia"));
    ok(as(HELENA).post(room + "/leitura", "decisao", "libertar"));
    return room;
  }

  private static String closed() {
    String room = open();
    ok(as(HELENA).post(room + "/fim"));
    return room;
  }

  private static Answer writes(String room, String title, String... more) {
    return as(HELENA).post(room + "/licao/enviar", CaseForms.lesson(title, more));
  }

  /** Where Rui reads the lesson of this title. */
  private static String toRead(String title) {
    Element link = as(RUI).get(TO_READ).page().selectFirst("main a:contains(" + title + ")");
    return link == null ? "" : link.attr("href");
  }

  private static void erase(String room) {
    ok(as(BRUNO).post(room + "?_method=DELETE"));
  }

  @Test
  void nobodyWritesALessonBeforeItsTimeAndOnlyTheChairEver() {
    String room = open();
    assertEquals(409, as(HELENA).get(room + "/licao").status());
    assertEquals(409, writes(room, "Cedo demais").status());
    ok(as(HELENA).post(room + "/fim"));
    Answer form = as(HELENA).get(room + "/licao");
    assertEquals(200, form.status());
    assertEquals("no-store", form.header("cache-control"));
    for (Cast other : List.of(BRUNO, ANA, CARLA, RUI, ADMIN, PAULA)) {
      assertEquals(404, as(other).get(room + "/licao").status(), other::name);
      Answer sent = as(other).post(room + "/licao/enviar", CaseForms.lesson("De fora"));
      assertEquals(404, sent.status(), other::name);
    }
    assertEquals(404, as(HELENA).get("/casos/zzzzzzzzzzzz/licao").status());
    assertTrue(as(HELENA).get("/casos").text().contains("Falta escrever a lição."));
    erase(room);
  }

  @Test
  void whatIsMissingOrTooMuchIsSaidAndNothingIsLost() {
    String room = closed();
    Answer empty = as(HELENA).post(room + "/licao/rever", "ajudou", "Falar antes.");
    assertEquals(422, empty.status());
    assertEquals("Falar antes.", empty.page().select("#ajudou").val());
    for (String field : List.of("titulo", "verificar")) {
      assertFalse(empty.page().select(".resumo-erros a[href=#" + field + "]").isEmpty(), field);
    }
    String[] whole = {
      "situacao",
      "setor.social",
      "situacao",
      "setor.health",
      "situacao",
      "area.housing",
      "situacao",
      "fase.plan"
    };
    assertEquals(422, writes(room, "Por inteiro", whole).status());
    assertEquals(422, writes(room, "De outra", "situacao", "area.violence").status());
    assertEquals(422, writes(room, "Nada", "praticas", "nao-ha").status());
    assertEquals(422, writes(room, "Nada", "constrangimentos", "nao-ha").status());
    assertEquals("", toRead("Por inteiro"));
    erase(room);
  }

  @Test
  void namesAreReplacedInALessonAsEverywhereInARoom() {
    String room = closed();
    String told = "Perguntar primeiro à Lurdes Antunes, que tem o NIF 245 376 107.";
    Answer review =
        as(HELENA)
            .post(
                room + "/licao/rever",
                "titulo",
                "Perguntar primeiro",
                "ajudou",
                told,
                "verificar",
                "Se há tempo.");
    assertEquals(200, review.status());
    assertEquals("no-store", review.header("cache-control"));
    assertFalse(review.page().select("a.pass.por:contains(Lurdes Antunes)").isEmpty());
    ok(writes(room, "Perguntar primeiro a quem sabe", "ajudou", told));
    String read = as(RUI).get(toRead("Perguntar primeiro a quem sabe")).text();
    assertFalse(read.contains("Lurdes") || read.contains("245"), read);
    erase(room);
  }

  @Test
  void aLessonGoesFromTheChairToACuratorAndBackAndThenLeavesTheRoom() {
    String room = closed();
    String title = "Dizer a uma zarzuela só uma vez";
    ok(writes(room, title, "situacao", "setor.health", "constrangimentos", "pt-repeated-story"));
    assertTrue(as(HELENA).get(room).text().contains("A lição espera que a leia"));
    assertFalse(as(BRUNO).get(room).text().contains("zarzuela"));

    String first = toRead(title);
    Answer lesson = as(RUI).get(first);
    assertEquals(200, lesson.status());
    assertEquals("no-store", lesson.header("cache-control"));
    assertTrue(as(RUI).statements(first) <= 6);
    assertEquals("Saúde", lesson.page().select("dd").first().text());
    saysNothingOf(room, lesson, as(RUI).get(TO_READ));
    for (Cast other : List.of(ANA, BRUNO, HELENA, PAULA)) {
      assertEquals(403, as(other).get(TO_READ).status(), other::name);
      assertEquals(403, as(other).get(first).status(), other::name);
      assertEquals(403, as(other).post(first, "decisao", "aprovar").status(), other::name);
    }
    assertTrue(visitor().get(TO_READ).location().startsWith("/entrar"));
    assertEquals(404, as(RUI).get(TO_READ + "/zzzzzzzzzzzz").status());

    assertEquals(422, as(RUI).post(first).status());
    assertEquals(422, as(RUI).post(first, "decisao", "devolver").status());
    ok(as(RUI).post(first, "decisao", "devolver", "porque", "story", "porque", "sure"));
    Answer back = as(HELENA).get(room);
    assertTrue(back.text().contains("Conta o que aconteceu a alguém"), back::text);
    assertFalse(back.text().contains("Rui"));
    Answer list = as(HELENA).get("/casos");
    assertTrue(list.text().contains("A lição foi devolvida, com motivos."));
    assertEquals(1, list.page().select("a[href=" + room + "]").size());
    assertEquals("", toRead(title));
    assertEquals(404, as(RUI).post(first, "decisao", "aprovar").status());

    Answer form = as(HELENA).get(room + "/licao");
    assertEquals(title, form.page().select("#titulo").val());
    assertTrue(form.page().select("input[value=setor.health]").hasAttr("checked"));
    ok(writes(room, title, "constrangimentos", "pt-repeated-story"));
    String second = toRead(title);
    assertFalse(second.equals(first));
    nothingIsOut(title);
    ok(as(RUI).post(second, "decisao", "aprovar"));

    assertEquals(404, as(RUI).get(second).status());
    assertEquals(404, as(RUI).post(second, "decisao", "aprovar").status());
    assertTrue(as(HELENA).get(room).text().contains("A lição foi aprovada."));
    assertEquals(409, as(HELENA).get(room + "/licao").status());
    assertEquals(409, writes(room, "Outra").status());
    nothingIsOut(title);
    erase(room);
  }

  private static void saysNothingOf(String room, Answer... answers) {
    String code = room.replace("/casos/", "");
    for (Answer answer : answers) {
      for (String trace : List.of(code, "Helena", "Bruno", "oimbra", "Lousã", "Pessoa A")) {
        assertFalse(answer.body().contains(trace), trace);
      }
    }
  }

  /** Before the first of the month no page, feed or search has it, whoever asks. */
  private static void nothingIsOut(String title) {
    for (PortalClient one : List.of(visitor(), as(RUI), as(HELENA), as(ADMIN))) {
      for (String path :
          List.of(
              "/licoes",
              "/biblioteca",
              "/constrangimentos/reportados/pt-repeated-story",
              "/api/v1/search?q=zarzuela",
              "/api/v1/search/suggest?q=Dizer",
              "/pesquisa.atom?q=zarzuela")) {
        assertFalse(one.get(path).body().contains(title), path);
      }
    }
    assertFalse(as(ADMIN).get("/administracao/auditoria").text().contains("lição"));
  }

  @Test
  void aLessonThatNobodyApprovedGoesWithItsRoom() {
    String room = closed();
    ok(writes(room, "Guardar o pífaro"));
    String lesson = toRead("Guardar o pífaro");
    erase(room);
    assertEquals(404, as(RUI).get(lesson).status());
    assertEquals("", toRead("Guardar o pífaro"));
  }

  // ---- the lesson of the demonstration, which has come out

  private static final String OUT = "Combinar quem avisa quem";

  private static String out() {
    return visitor().get("/licoes").page().select("a:contains(" + OUT + ")").attr("href");
  }

  @Test
  void everybodyReadsWhatCameOutWithItsMonthAndNoDay() {
    assertTrue(visitor().statements("/licoes") <= 6);
    Answer page = visitor().get(out());
    assertEquals(200, page.status());
    assertTrue(visitor().statements(out()) <= 6);
    assertTrue(page.text().contains("Lição de um caso"), page::text);
    assertFalse(page.page().select("main").text().matches("(?s).*\\b\\d{1,2} de [a-zç]+ de 20.*"));
    Answer english = visitor().get("/en" + out());
    assertTrue(english.text().contains("Lesson from a case"));
    assertEquals("pt-PT", english.page().select("h1").attr("lang"));
    assertEquals(404, visitor().get("/licoes/nao-ha").status());
    assertEquals(404, visitor().get("/licoes/combinar").status());
  }

  @Test
  void whatALessonTouchesLeadsToItAndItLeadsThere() {
    Answer lesson = visitor().get(out());
    String practice = lesson.page().select("main a[href^=/praticas/gb2]").attr("href");
    String constraint = "/constrangimentos/reportados/pt-responsibility-not-shared";
    assertFalse(lesson.page().select("a[href=" + constraint + "]").isEmpty());
    for (String touched : List.of(practice, constraint)) {
      Answer page = visitor().get(touched);
      Element part = page.page().selectFirst("section:has(h2:contains(Lições de casos))");
      assertTrue(part != null && part.text().contains(OUT), touched);
      assertTrue(visitor().statements(touched) <= 6, touched);
    }
  }

  @Test
  void aLessonIsFoundByTheWordsOfItsLanguageFromPagesInBoth() {
    for (String asked :
        List.of(
            "/api/v1/search?q=combinou+folhas+prazos&type=lesson",
            "/en/pesquisa?q=combinou+folhas+prazos",
            "/api/v1/search?q=avisa&type=lesson&facet.sector=health")) {
      assertTrue(visitor().get(asked).body().contains(OUT), asked);
    }
  }
}
