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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Fresh;
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
    within(5, holds);
  }

  private static void within(int seconds, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (!holds.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertTrue(holds.getAsBoolean());
  }

  @Test
  void membersFindWhatTheirGroupDiscussesAndOthersDoNot() throws InterruptedException {
    String word = Fresh.word();
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
    String word = Fresh.word();
    String group = made(word, "public");
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

  private static String id(String constraint) {
    return constraint.replaceFirst("/constrangimentos/(\\d+).*", "$1");
  }

  /** The id of what somebody now says under a constraint. */
  private static String said(Cast who, String constraint, String words) {
    return said(who, constraint, words, "pt");
  }

  private static String said(Cast who, String constraint, String words, String lang) {
    Answer said =
        as(who)
            .send(
                "POST",
                "/api/v1/constraints/" + id(constraint) + "/posts",
                "application/json",
                "{\"markdown\":\"" + words + "\",\"lang\":\"" + lang + "\"}",
                "Sec-Fetch-Site",
                "same-origin");
    assertEquals(201, said.status(), said.body());
    return said.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
  }

  /** A group of Ana's own, open to members only, to which Bruno belongs. */
  private static String joined(String word) {
    String group = made(word, "members");
    as(BRUNO).post("/grupos/" + group + "/pedido", "reason", "Quero ouvir o grupo.");
    var members = as(ANA).get("/grupos/" + group + "/membros").page();
    as(ANA).post(members.selectFirst("form[action$=/admissao]").attr("action"));
    return group;
  }

  private static String made(String word, String visibility) {
    return as(ANA)
        .send(
            "POST",
            "/api/v1/groups",
            "application/json",
            "{\"name\":\"Grupo "
                + word
                + "\",\"purpose\":\"Ver\",\"visibility\":\""
                + visibility
                + "\",\"municipalities\":[\"0607\",\"0613\"]}",
            "Sec-Fetch-Site",
            "same-origin")
        .body()
        .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void whoeverLeavesAGroupFindsItsWordsNoMoreAtTheNextQuestion() throws InterruptedException {
    String word = Fresh.word();
    String group = joined(Fresh.word());
    raised(ANA, group, word);
    soon(() -> finds(as(BRUNO), word));
    assertEquals(303, as(BRUNO).post("/grupos/" + group + "/saida").status());
    assertFalse(finds(as(BRUNO), word));
    assertTrue(finds(as(ANA), word));
  }

  @Test
  void whoeverIsRemovedFromAGroupFindsItsWordsNoMoreAtTheNextQuestion()
      throws InterruptedException {
    String word = Fresh.word();
    String group = joined(Fresh.word());
    String constraint = raised(ANA, group, Fresh.word());
    said(ANA, constraint, "Aqui dizemos " + word + ".");
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"type\":\"post\""));
    String bruno =
        as(ANA)
            .get("/grupos/" + group + "/membros")
            .page()
            .selectFirst(".gente li:contains(Bruno Leal) form[action*=/membros/]")
            .attr("action")
            .replaceFirst("(/membros/\\d+).*", "$1");
    assertEquals(303, as(ANA).post(bruno + "?_method=DELETE").status());
    Answer nothing = as(BRUNO).get(api(word));
    assertTrue(nothing.body().contains("\"total\":0"), nothing::body);
    assertFalse(nothing.body().contains("\"value\":\"" + group), nothing::body);
    assertTrue(as(ANA).get(api(word)).body().contains("\"type\":\"post\""));
  }

  @Test
  void whatIsWrittenInEnglishIsFoundAsEnglish() throws InterruptedException {
    String word = Fresh.word();
    String constraint = raised(BRUNO, COIMBRA, Fresh.word());
    said(BRUNO, constraint, "Families wait for " + word + ".", "en");
    soon(() -> as(BRUNO).get(api(word) + "&lang=en").body().contains("\"type\":\"post\""));
    assertTrue(as(BRUNO).get(api(word) + "&lang=pt").body().contains("\"total\":0"));
    assertEquals("en", as(BRUNO).get(q(word)).page().select(".trecho").attr("lang"));
  }

  @Test
  void aHiddenPostIsFoundByNobodyUntilItIsShownAgain() throws InterruptedException {
    String word = Fresh.word();
    String constraint = raised(BRUNO, COIMBRA, Fresh.word());
    String post = said(BRUNO, constraint, "Aqui dizemos " + word + ".");
    soon(() -> as(ANA).get(api(word)).body().contains("\"type\":\"post\""));
    String hiding = "/intervencoes/" + post + "/ocultacao";
    assertEquals(303, as(ANA).post(hiding, "motivo", "Diz demais.").status());
    soon(() -> as(ANA).get(api(word)).body().contains("\"total\":0"));
    assertTrue(as(BRUNO).get(api(word)).body().contains("\"total\":0"));
    assertEquals(303, as(ANA).post(hiding + "?_method=DELETE").status());
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"type\":\"post\""));
  }

  @Test
  void aWithdrawnPostIsFoundNoMore() throws InterruptedException {
    String word = Fresh.word();
    String constraint = raised(BRUNO, COIMBRA, Fresh.word());
    String id = id(constraint);
    String post = said(BRUNO, constraint, "Aqui dizemos " + word + ".");
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"type\":\"post\""));
    assertEquals(
        1, as(BRUNO).get(q(word) + "&em=constraint:" + id).page().select("li.resultado").size());
    assertEquals(
        0, as(BRUNO).get(q(word) + "&em=constraint:1").page().select("li.resultado").size());
    assertEquals(303, as(BRUNO).post("/intervencoes/" + post + "/retirada").status());
    soon(() -> as(BRUNO).get(api(word)).body().contains("\"total\":0"));
  }

  @Test
  void aPageTakesFewStatementsAndSpeaksBothLanguages() {
    Answer page = as(BRUNO).get(q("partilha de dados"));
    assertTrue(as(BRUNO).statements(q("partilha de dados")) <= 6);
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
    assertTrue(map.contains("/en/biblioteca<"));
    assertTrue(map.contains("hreflang=\"en\" href=\"http"));
    assertTrue(visitor().get("/robots.txt").body().contains("/sitemap.xml"));
    Answer feed = visitor().get("/pesquisa.atom?q=dados");
    assertTrue(feed.header("content-type").startsWith("application/atom+xml"));
    assertTrue(feed.body().contains("<entry"));
    assertFalse(feed.body().contains("/en/"), feed::body);
    Answer english = visitor().get("/en/pesquisa.atom?q=data");
    assertTrue(english.body().contains("xml:lang=\"en\""));
    assertTrue(english.body().contains("/en/pesquisa.atom?q=data\""));
    assertFalse(
        english.body().replaceAll("<link rel=\"[a-z]+\" href=\"[^\"]*/en/", "").contains("href="));
    assertEquals(
        "/en/pesquisa.atom?q=data",
        visitor()
            .get("/en/pesquisa?q=data")
            .page()
            .select("head link[type=application/atom+xml]")
            .attr("href"));
  }

  @Test
  void everySearchFieldSuggestsWhatEverybodyReads() {
    for (String path : new String[] {"/glossario", "/biblioteca", q("dados"), "/en/praticas"}) {
      var page = visitor().get(path).page();
      for (var field : page.select("input[type=search][hx-get]")) {
        String list = field.attr("list");
        assertEquals(1, page.select("datalist#" + list).size(), path);
        assertEquals("#" + list, field.attr("hx-target"));
        String asked = field.attr("hx-get") + "?q=gestor";
        assertTrue(visitor().get(asked).page().select("option").size() > 0, asked);
      }
      assertTrue(page.select("form[role=search] input[list]").size() > 0, path);
    }
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
    Answer asked = as(ADMIN).submit("/administracao/pesquisa");
    assertEquals("every 2s", asked.page().select("#indice").attr("hx-trigger"), asked::text);
    for (int i = 0; i < 10; i++) {
      assertEquals(200, visitor().get(q("dados")).status());
      Thread.sleep(100);
    }
    within(
        60,
        () -> {
          var page = as(ADMIN).get("/administracao/pesquisa").page();
          return page.select("#indice[hx-trigger]").isEmpty() && page.text().contains("responde");
        });
  }

  @Test
  void nobodyElseHasTheIndexBuiltAgain() {
    assertEquals(403, as(BRUNO).post("/administracao/pesquisa").status());
    assertEquals(403, as(RUI).post("/administracao/pesquisa").status());
    Answer turned = visitor().post("/administracao/pesquisa");
    assertEquals(303, turned.status());
    assertTrue(turned.location().startsWith("/entrar"), turned::location);
  }

  @ParameterizedTest
  @CsvSource({
    "page=0,page",
    "page=x,page",
    "page=-1,page",
    "size=0,size",
    "size=9999999999,size",
    "lang=fr,lang",
    "facet.colour=red,facet.colour"
  })
  void aParameterThatMakesNoSenseIsNamed(String parameter, String name) {
    Answer wrong = visitor().get("/api/v1/search?q=dados&" + parameter);
    assertEquals(400, wrong.status());
    assertTrue(wrong.header("content-type").startsWith("application/problem+json"));
    assertTrue(wrong.body().contains("\"field\":\"" + name + "\""), wrong::body);
  }

  @Test
  void programsGetAtMostAHundredAndAreToldWhereThePagesEnd() {
    String many = visitor().get("/api/v1/search?q=dados&size=5000").body();
    int hits = many.split("\"snippet\":", -1).length - 1;
    assertTrue(hits > 10 && hits <= 100, () -> hits + " hits");
    Answer behind = visitor().get("/api/v1/search?q=dados&page=900000");
    assertEquals(200, behind.status());
    assertTrue(behind.body().contains("\"hits\":[]"), behind::body);
    assertTrue(behind.body().contains("\"page\":900000,\"pages\":"), behind::body);
    assertTrue(behind.body().contains("\"suggestion\":null"), behind::body);
    assertTrue(
        visitor().get("/api/v1/search?q=dados&lang=pt-PT").body().contains("\"lang\":\"pt\""));
  }
}
