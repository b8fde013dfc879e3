package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

class SearchIT {
  private static final String COIMBRA = "regiao-de-coimbra";

  private static String q(String typed) {
    return "/pesquisa?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  private static String api(String typed) {
    return "/api/v1/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  /** A word that stands nowhere else. */
  private static String word() {
    return "palavra"
        + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("xyzxyz").substring(0, 6)
        + (char) ('a' + (int) (System.nanoTime() % 26));
  }

  private static String raised(Cast who, String group, String word) {
    Answer made =
        as(who)
            .post(
                "/constrangimentos/novo?grupo=" + group,
                "passo",
                "3",
                "ir",
                "registar",
                "titulo",
                "Sem sala para " + word,
                "acontece",
                "Não há sala depois das 17 horas.",
                "pedimos",
                "Uma sala por semana.",
                "elemento",
                "delivery-system",
                "segundo",
                "commitment",
                "setor",
                "health",
                "chave",
                UUID.randomUUID().toString());
    assertEquals(303, made.status(), made::text);
    return made.location();
  }

  private static boolean finds(PortalClient who, String word) {
    return who.get(q(word)).page().select(".resultado h3 a").stream()
        .anyMatch(link -> link.text().contains(word));
  }

  /** Within a second of the commit, and a little for a busy machine. */
  private static void soon(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + 5_000_000_000L;
    while (!holds.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertTrue(holds.getAsBoolean());
  }

  @Test
  void membersFindWhatTheirGroupDiscussesAndOthersDoNot() throws InterruptedException {
    String word = word();
    raised(BRUNO, COIMBRA, word);
    soon(() -> finds(as(BRUNO), word));
    assertTrue(finds(as(ANA), word));
    for (PortalClient other : new PortalClient[] {as(OLGA), visitor(), as(ADMIN)}) {
      Answer nothing = other.get(q(word));
      assertEquals(0, nothing.page().select(".resultado").size());
      assertTrue(nothing.text().contains("Não encontrámos nada"));
      assertTrue(other.get(api(word)).body().contains("\"total\":0"));
      assertFalse(
          other
              .get("/api/v1/search/suggest?q=Sem sala para".replace(" ", "%20"))
              .body()
              .contains(word));
    }
    assertFalse(visitor().get("/pesquisa.atom?q=" + word).body().contains("<entry"));
    assertFalse(as(BRUNO).get("/pesquisa.atom?q=" + word).body().contains("<entry"));
  }

  @Test
  void aGroupThatClosesIsFoundNoMoreAtTheNextQuestion() throws InterruptedException {
    String word = word();
    String group =
        as(ANA)
            .send(
                "POST",
                "/api/v1/groups",
                "application/json",
                "{\"name\":\"Grupo "
                    + word
                    + "\",\"purpose\":\"Ver\",\"visibility\":\"public\","
                    + "\"municipalities\":[\"0607\",\"0613\"]}",
                "Sec-Fetch-Site",
                "same-origin")
            .body()
            .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
    raised(ANA, group, word);
    soon(() -> finds(visitor(), word));
    var settings = as(ANA).get("/grupos/" + group + "/definicoes").page();
    Answer closed =
        as(ANA)
            .post(
                "/grupos/" + group + "/definicoes",
                "name",
                "Grupo " + word,
                "purpose",
                "Ver",
                "visibility",
                "closed",
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "versao",
                settings.selectFirst("input[name=versao]").val());
    assertEquals(303, closed.status(), closed::text);
    assertFalse(finds(visitor(), word));
    assertTrue(finds(as(ANA), word));
    assertFalse(visitor().get("/pesquisa?grupo=" + group).text().contains("Grupo " + word));
    assertTrue(as(ANA).get("/pesquisa?grupo=" + group).text().contains("Grupo " + word));
  }

  @Test
  void aWithdrawnPostIsFoundNoMore() throws InterruptedException {
    String word = word();
    String constraint = raised(BRUNO, COIMBRA, word());
    String id = constraint.replaceFirst("/constrangimentos/(\\d+).*", "$1");
    Answer said =
        as(BRUNO)
            .send(
                "POST",
                "/api/v1/constraints/" + id + "/posts",
                "application/json",
                "{\"markdown\":\"Aqui dizemos " + word + ".\"}",
                "Sec-Fetch-Site",
                "same-origin");
    assertEquals(201, said.status(), said.body());
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"type\":\"post\""));
    assertEquals(
        1, as(BRUNO).get(q(word) + "&em=constraint:" + id).page().select("li.resultado").size());
    assertEquals(
        0, as(BRUNO).get(q(word) + "&em=constraint:1").page().select("li.resultado").size());
    String post = said.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
    assertEquals(303, as(BRUNO).post("/intervencoes/" + post + "/retirada").status());
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"total\":0"));
  }

  @Test
  void aPageTakesFewStatementsAndSpeaksBothLanguages() {
    Answer page = as(BRUNO).get(q("partilha de dados"));
    assertTrue(page.statements() <= 6, () -> page.statements() + " statements");
    assertFalse(page.page().select("mark").isEmpty());
    assertTrue(visitor().get("/en" + q("data")).text().contains("result"));
    assertEquals(1, visitor().get("/").page().select("form.busca-topo").size());
  }

  @Test
  void facetsNarrowWithoutScripts() {
    var all = visitor().get(q("dados")).page();
    String field = all.selectFirst(".faceta input").attr("name");
    String value = all.selectFirst(".faceta input").attr("value");
    int count = Integer.parseInt(all.selectFirst(".faceta .n").text());
    var narrowed = visitor().get(q("dados") + "&" + field + "=" + value).page();
    assertTrue(narrowed.selectFirst("#resultados").text().startsWith(String.valueOf(count)));
    assertEquals(1, narrowed.select(".ficha").size());
  }

  @Test
  void programsGetWhatTheContractSays() {
    Answer answer = visitor().get("/api/v1/search?q=dados&size=2&page=1&lang=en");
    assertEquals(200, answer.status());
    for (String part :
        new String[] {
          "\"total\":",
          "\"tookMicros\":",
          "\"hits\":[",
          "\"facets\":{\"type\":[{",
          "\"snippet\":",
          "\"lang\":\"en\"",
          "\"score\":"
        }) {
      assertTrue(answer.body().contains(part), () -> part + " in " + answer.body());
    }
    assertTrue(visitor().get("/api/v1/search/suggest?q=dados").body().contains("\"text\":"));
    String map = visitor().get("/sitemap.xml").body();
    assertTrue(map.contains("/constrangimentos/reportados/"));
    assertTrue(map.contains("/biblioteca<"));
    assertTrue(visitor().get("/robots.txt").body().contains("/sitemap.xml"));
    Answer feed = visitor().get("/pesquisa.atom?q=dados");
    assertTrue(feed.header("content-type").startsWith("application/atom+xml"));
    assertTrue(feed.body().contains("<entry"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "\"",
        "(((",
        "a AND (",
        "[a TO z]",
        "(a+)+$",
        "😀",
        "שלום",
        "-",
        "\\",
        "%",
        "a:b",
        "<script>alert(1)</script>",
        "\u202E"
      })
  void noQuestionIsWrong(String typed) {
    assertEquals(200, visitor().get(q(typed)).status());
    assertEquals(200, visitor().get(api(typed)).status());
    assertEquals(
        200,
        visitor()
            .get("/api/v1/search/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
            .status());
  }

  @Test
  void aVeryLongQuestionIsCutAndSaid() {
    assertTrue(visitor().get(q("dado ".repeat(300))).text().contains("muito longa"));
    assertEquals(4, visitor().get(q("x".repeat(100_000))).status() / 100);
  }

  @Test
  void curatorsAreToldWhyAndOthersAreNot() {
    String why = as(RUI).get(q("dados")).page().select(".resultado .tipo-r a").attr("href");
    assertTrue(as(RUI).get(why).text().contains("«dados»"));
    assertEquals(403, as(BRUNO).get(why).status());
    assertEquals(303, visitor().get(why).status());
  }

  @Test
  void administratorsHaveTheIndexBuiltAgainWhileItAnswers() throws InterruptedException {
    assertEquals(403, as(BRUNO).get("/administracao/pesquisa").status());
    assertEquals(303, as(ADMIN).post("/administracao/pesquisa").status());
    for (int i = 0; i < 10; i++) {
      assertEquals(200, visitor().get(q("dados")).status());
      Thread.sleep(100);
    }
    soon(() -> as(ADMIN).get("/administracao/pesquisa").text().contains("responde"));
  }
}
