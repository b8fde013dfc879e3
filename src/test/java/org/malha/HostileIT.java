package org.malha;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;
import org.xml.sax.InputSource;

/**
 * Somebody who was invited and means harm: fills every form that she finds with markup in every
 * field, and with fields that the form does not have. Whoever reads it afterwards reads text.
 */
@Tag("once")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileIT {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "<img malicia src=x onerror=alert(1)>",
          "\"><img malicia src=x onerror=alert(1)>",
          "'><img malicia src=x>",
          "\" malicia onmouseover=\"alert(1)",
          "' malicia autofocus onfocus='alert(1)",
          "x malicia=1 onclick=alert(1) ",
          "</textarea><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "--></style></noscript><svg/onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><use href=\"data:image/svg+xml,x\"/></svg>",
          "<iframe src=javascript:alert(1)></iframe>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt:alert(1))",
          "[x](java&#10;script:alert(1))",
          "[x](&#106;avascript:alert(1))",
          "![x](javascript:alert(1))",
          "![x](x \"onerror=alert(1)\")",
          "[x](vbscript:alert(1))",
          "[x](data:text/html,<script>alert(1)</script>)",
          "<javascript:alert(1)>",
          "[y]: javascript:alert(1)",
          "[y]",
          "<math><mtext><img malicia src=x onerror=alert(1)></mtext></math>",
          "<style>@import '//evil.example'</style>",
          "<base href=//evil.example>",
          "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
          "<form action=//evil.example><button>Entrar</button></form>",
          "<object data=//evil.example></object>",
          "<embed src=//evil.example>",
          "<link rel=stylesheet href=//evil.example>",
          "<details open ontoggle=alert(1)>x</details>",
          "<body onload=alert(1)>",
          "<b hx-get=/saida hx-trigger=load malicia>x</b>",
          "<!--><img malicia src=x onerror=alert(1)>-->",
          "<![CDATA[<img malicia src=x onerror=alert(1)>]]>",
          "<noscript><p title=\"</noscript><img malicia src=x>\">",
          "<table><td background=javascript:alert(1)>x</table>",
          "<p style=\"background:url(//evil.example)\">x</p>",
          "`\"><img malicia>`",
          "&lt;img malicia&gt; &#60;img malicia&#62;",
          "\\u003cimg malicia\\u003e %3Cimg malicia%3E",
          "${7*7} {{7*7}} #{7*7} @if(true)",
          "=1+1+cmd|' /C calc'!A0",
          "<xss malicia>x</xss>");

  /** Fields that no form of hers has, and that must change nothing. */
  private static final Map<String, String> MORE =
      Map.ofEntries(
          Map.entry("role", "ADMINISTRATOR"),
          Map.entry("papel", "administrador"),
          Map.entry("roles", "ADMINISTRATOR"),
          Map.entry("admin", "true"),
          Map.entry("id", "1"),
          Map.entry("person", "1"),
          Map.entry("personId", "1"),
          Map.entry("author", "1"),
          Map.entry("authorId", "1"),
          Map.entry("autor", "1"),
          Map.entry("organisation", "1"),
          Map.entry("organisationId", "1"),
          Map.entry("mandate", "1"),
          Map.entry("voz", "1"),
          Map.entry("raisedBy", "1"),
          Map.entry("raisedAt", "2001-01-01T00:00:00Z"),
          Map.entry("postedAt", "2001-01-01T00:00:00Z"),
          Map.entry("state", "resolvido"),
          Map.entry("estado", "resolvido"),
          Map.entry("group", "1"),
          Map.entry("groupId", "1"),
          Map.entry("facilitator", "true"));

  private static final String LAST_WORDS =
      ".*/(saida|tema|sessoes|apagar|apagada|palavra-passe|chaves|sair|saio|dados|retirada|idioma)([/?].*)?";

  private static final int MOST_PAGES = 110;
  private static final int LINE = 180;
  private static final int PARAGRAPH = 900;

  private static final String NAME = "Má <img malicia src=x onerror=alert(1)> \"'>";
  private static final String EMAIL = "ma-" + Fresh.word() + "@example.org";
  private static final PortalClient HER = visitor();

  private static String group;
  private static String constraint;
  private static int stored;

  private static final List<String> WRONG = new ArrayList<>();

  @BeforeAll
  static void comesIn() {
    Answer invited = as(Cast.ADMIN).post("/administracao/convites", "email", EMAIL);
    String path =
        invited.page().selectFirst(".segredo code").text().replaceFirst("https?://[^/]+", "");
    Answer in =
        HER.post(
            path,
            "name",
            NAME,
            "jobTitle",
            "<b malicia>x</b>",
            "password",
            Cast.PASSWORD,
            "repeat",
            Cast.PASSWORD,
            "role",
            "ADMINISTRATOR",
            "roles",
            "ADMINISTRATOR");
    assertEquals(303, in.status(), in::text);
    Answer made =
        HER.post(
            "/grupos",
            "name",
            "\"><img malicia src=x onerror=alert(1)> " + Fresh.word(),
            "purpose",
            chunks(PARAGRAPH).get(0),
            "visibility",
            "public",
            "municipalities",
            "0607",
            "municipalities",
            "0613",
            "chave",
            UUID.randomUUID().toString());
    assertEquals(303, made.status(), made::text);
    group = made.location();

    Answer raised =
        HER.post(
            "/constrangimentos/novo?grupo=" + group.replaceFirst("/grupos/", ""),
            "passo",
            "3",
            "ir",
            "registar",
            "titulo",
            "</title><script>alert(1)</script>",
            "acontece",
            chunks(PARAGRAPH).get(0),
            "elemento",
            "delivery-system",
            "chave",
            UUID.randomUUID().toString(),
            "estado",
            "resolvido",
            "autor",
            "1");
    assertEquals(303, raised.status(), raised::text);
    constraint = raised.location();
  }

  @Test
  @Order(1)
  void everyFormIsFilledWithMarkupAndAnswersWithText() {
    var filled = new TreeSet<String>();
    for (Answer page : walk(HER)) {
      for (Element form : page.page().select("form")) {
        String action = form.absUrl("action").replaceFirst("^" + address(), "");
        boolean post = form.attr("method").equalsIgnoreCase("post");
        boolean hers =
            !post || action.matches("/(grupos|constrangimentos/novo)\\??.*") || mine(action);
        if (hers && !action.matches(LAST_WORDS) && filled.add(shape(post, action, form))) {
          fill(post, action, form);
        }
      }
    }
    assertEquals(List.of(), WRONG);
    assertTrue(filled.size() > 20, () -> "Only these were found: " + filled);
    assertTrue(stored > 25, "Only " + stored + " were taken");
  }

  @Test
  @Order(2)
  void whoeverReadsItReadsText() {
    for (PortalClient reader : List.of(HER, visitor())) {
      walk(reader);
    }
    var administrator = as(Cast.ADMIN);
    for (String path :
        List.of(
            group,
            group + "/membros",
            constraint,
            "/pessoas",
            "/administracao/pessoas?q=" + EMAIL,
            "/administracao/registo",
            "/pesquisa?q=malicia",
            "/avisos")) {
      judge(administrator.get(path), path);
    }
    assertEquals(List.of(), WRONG);
  }

  @Test
  @Order(3)
  void programsAreAnsweredWithJsonThatNoBrowserTakesForAPage() throws Exception {
    String slug = group.replaceFirst("/grupos/", "");
    String id = constraint.replaceFirst("/constrangimentos/(\\d+).*", "$1");
    for (String path :
        List.of(
            "/groups",
            "/groups/" + slug,
            "/groups/" + slug + "/constraints",
            "/constraints/" + id,
            "/constraints/" + id + "/posts",
            "/search?q=malicia",
            "/search/suggest?q=%3Cimg",
            "/search?q=" + URLEncoder.encode(MARKUP.get(2), UTF_8),
            "/practices",
            "/nada",
            "/search?size=" + URLEncoder.encode(MARKUP.get(2), UTF_8))) {
      Answer answer = HER.get("/api/v1" + path);
      assertTrue(
          answer.header("content-type").matches("application/(problem\\+)?json(;.*)?"), path);
      assertEquals("nosniff", answer.header("x-content-type-options"), path);
      JsonParser.parseString(answer.body());
    }
    for (String path : List.of("/pesquisa.atom?q=malicia", "/sitemap.xml")) {
      Answer xml = visitor().get(path);
      assertTrue(xml.header("content-type").matches("application/(atom\\+)?xml;.*"), path);
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml.body())));
    }
    for (Answer file :
        List.of(HER.get("/constrangimentos/ficheiro.csv"), HER.get("/conta/dados/malha.zip"))) {
      assertFalse(file.header("content-type").startsWith("text/html"), file.address());
      assertEquals("nosniff", file.header("x-content-type-options"), file.address());
    }
  }

  @Test
  @Order(4)
  void fieldsThatAFormDoesNotHaveChangeNothing() {
    assertEquals(403, HER.get("/administracao").status());
    var whole = json(HER.get("/api/v1/constraints/" + number()));
    assertEquals(herName(), whole.get("raisedBy").getAsString());
    assertTrue(whole.get("raisedFor") == null || whole.get("raisedFor").isJsonNull());
    assertFalse(whole.get("raisedAt").getAsString().startsWith("2001"));
    json(HER.get("/api/v1/constraints/" + number() + "/posts?size=100"))
        .getAsJsonArray("posts")
        .forEach(
            post -> {
              JsonObject one = post.getAsJsonObject();
              assertEquals(herName(), one.get("author").getAsString());
              assertTrue(one.get("organisation") == null || one.get("organisation").isJsonNull());
              assertFalse(one.get("postedAt").getAsString().startsWith("2001"));
            });
    Element row =
        as(Cast.ADMIN).get("/administracao/pessoas?q=" + EMAIL).page().selectFirst("tbody tr");
    assertTrue(row.text().contains(EMAIL), row::text);
    assertFalse(row.text().contains("Administra"), row::text);
    assertEquals(
        303, visitor().post("/entrar", "email", EMAIL, "password", Cast.PASSWORD).status());
  }

  @Test
  @Order(5)
  void membersThatADocumentDoesNotHaveChangeNothing() {
    String token =
        json(send("/tokens", Map.of("email", EMAIL, "password", Cast.PASSWORD, "label", "x"), ""))
            .get("token")
            .getAsString();
    var more = new LinkedHashMap<String, Object>(MORE);
    more.remove("voz");
    more.put("__proto__", Map.of("admin", true));
    more.put("class", Map.of("name", "java.lang.Runtime"));
    more.put("markdown", "Com campos a mais.");
    JsonObject post = json(send("/constraints/" + number() + "/posts", more, token));
    assertTrue(post.get("id").getAsLong() > 1, post::toString);
    more.put("title", "Com campos a mais");
    more.put("what", "Nada.");
    more.put("element", "delivery-system");
    String slug = group.replaceFirst("/grupos/", "");
    JsonObject raised = json(send("/groups/" + slug + "/constraints", more, token));
    assertTrue(raised.get("id").getAsLong() > 1, raised::toString);
    assertEquals(slug, raised.get("group").getAsString());
    assertFalse(raised.get("raisedAt").getAsString().startsWith("2001"));
    assertEquals(herName(), raised.get("raisedBy").getAsString());
    assertFalse(raised.get("state").getAsString().startsWith("resol"), raised::toString);
    assertEquals(403, HER.get("/administracao").status());
  }

  /** She has changed it on the way. */
  private static String herName() {
    return HER.get("/conta").page().selectFirst(".conta-t b").text();
  }

  private static String number() {
    return constraint.replaceFirst("/constrangimentos/(\\d+).*", "$1");
  }

  private static Answer send(String path, Map<String, ?> fields, String token) {
    Answer answer =
        visitor()
            .send(
                "POST",
                "/api/v1" + path,
                "application/json",
                new Gson().toJson(fields),
                "Authorization",
                token.isEmpty() ? "none" : "Bearer " + token);
    assertEquals(201, answer.status(), answer::body);
    return answer;
  }

  private static JsonObject json(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String address() {
    return RunningPortal.shared().address();
  }

  /** Whether it is about something of hers; what is others' is left alone for other tests. */
  private static boolean mine(String action) {
    return action.startsWith(group)
        || action.matches("/conta([/?].*)?")
        || action.matches("/rascunhos/.*")
        || action.startsWith("/constrangimentos/" + number())
        || action.startsWith("/debates/")
            && THREADS.contains(action.replaceAll("\\D*(\\d+).*", "$1"));
  }

  private static final Set<String> THREADS = new HashSet<>();

  private static String shape(boolean post, String action, Element form) {
    return (post ? "POST " : "GET ")
        + action.replaceFirst("\\?.*", "").replaceAll("\\d+[^/]*", "N")
        + " "
        + new TreeSet<>(form.select("[name]").eachAttr("name"));
  }

  /** Every page within her reach, judged on the way. */
  private static List<Answer> walk(PortalClient who) {
    var pages = new ArrayList<Answer>();
    var seen = new LinkedHashSet<String>();
    Deque<String> next =
        new ArrayDeque<>(
            List.of(
                constraint,
                group,
                "/conta",
                "/",
                "/grupos",
                "/constrangimentos/novo?grupo=" + group.replaceFirst("/grupos/", "")));
    while (!next.isEmpty() && pages.size() < MOST_PAGES) {
      String path = next.poll();
      if (!seen.add(
          path.replaceAll("\\d+", "N").equals(path) || path.contains(number())
              ? path
              : kin(path, seen))) {
        continue;
      }
      Answer page = who.get(path);
      if (!page.header("content-type").startsWith("text/html")) {
        continue;
      }
      judge(page, path);
      pages.add(page);
      if (path.equals(constraint)) {
        page.page()
            .select("#responder")
            .eachAttr("action")
            .forEach(a -> THREADS.add(a.replaceAll("\\D*(\\d+).*", "$1")));
      }
      for (Element link : page.page().select("a[href]")) {
        String to = link.absUrl("href").replaceFirst("#.*", "");
        if (to.startsWith(address()) && !to.contains("/en/") && !to.endsWith("/en")) {
          next.add(to.substring(address().length()));
        }
      }
    }
    return pages;
  }

  /** Of the pages that differ by a number only, a few are enough. */
  private static String kin(String path, Set<String> seen) {
    String shape = path.replaceAll("\\d+[^/?&]*", "N");
    for (int n = 0; n < 3; n++) {
      if (!seen.contains(shape + n)) {
        return shape + n;
      }
    }
    return shape + 0;
  }

  private static void fill(boolean post, String action, Element form) {
    boolean lines =
        !form.select("input[type=text], input[type=search], input:not([type])").isEmpty();
    for (String words : lines ? chunks(LINE) : chunks(PARAGRAPH)) {
      var fields = new ArrayList<String>();
      for (Element field : form.select("[name]")) {
        fields(field, words).forEach(value -> fields.addAll(List.of(field.attr("name"), value)));
      }
      Element button = form.selectFirst("button[name]");
      if (button != null && button.parent() != null) {
        fields.addAll(List.of(button.attr("name"), button.attr("value")));
      }
      MORE.forEach(
          (name, value) -> {
            if (!fields.contains(name)) {
              fields.addAll(List.of(name, value));
            }
          });
      send(post, action, fields);
    }
  }

  private static void send(boolean post, String action, List<String> fields) {
    if (post) {
      Answer answer = HER.post(action, fields.toArray(String[]::new));
      judge(answer, "POST " + action);
      if (answer.status() == 303) {
        stored++;
        judge(HER.get(answer.location()), answer.location());
      }
    } else {
      var query = new StringBuilder(action.contains("?") ? "&" : "?");
      for (int n = 0; n < fields.size(); n += 2) {
        query.append(fields.get(n)).append('=').append(URLEncoder.encode(fields.get(n + 1), UTF_8));
        query.append('&');
      }
      judge(HER.get(action + query), "GET " + action);
    }
  }

  private static List<String> fields(Element field, String words) {
    if (field.is("textarea")) {
      return List.of(words);
    }
    if (field.is("select")) {
      Element chosen = field.selectFirst("option[selected]");
      Element first = field.selectFirst("option[value]:not([value=''])");
      return chosen != null
          ? List.of(chosen.attr("value"))
          : first == null ? List.of() : List.of(first.attr("value"));
    }
    return switch (field.attr("type")) {
      case "hidden" ->
          List.of(field.attr("name").equals("chave") ? UUID.randomUUID().toString() : field.val());
      case "checkbox" ->
          field.hasAttr("checked")
                  || field.attr("name").equals("municipalities") && field.val().equals("0607")
              ? List.of(field.val())
              : List.of();
      case "radio" -> field.hasAttr("checked") ? List.of(field.val()) : List.of();
      case "email" -> List.of("\"><img/malicia>" + Fresh.word() + "@example.org");
      case "text", "search", "" -> field.is("input") ? List.of(words) : List.of();
      default -> List.of();
    };
  }

  /** All of it, in parts of at most so many characters. */
  private static List<String> chunks(int longest) {
    var all = new ArrayList<String>();
    var line = new StringBuilder();
    for (String one : MARKUP) {
      if (line.length() + one.length() > longest) {
        all.add(line.toString());
        line.setLength(0);
      }
      line.append(one).append(longest == LINE ? " " : "\n\n");
    }
    all.add(line.toString());
    return all;
  }

  /** Whether something in a page is more than text. */
  private static void judge(Answer answer, String what) {
    if (answer.status() >= 500) {
      WRONG.add(what + " answered " + answer.status());
      return;
    }
    for (Element element : answer.page().getAllElements()) {
      if (element.is("iframe, object, embed, base, frame, applet, math, style, xss, body body")
          || element.is(
              "meta[http-equiv], link[href]:not([href^=/]):not([rel=canonical]):not([rel=alternate])")
          || element.is("script:not([src^=/assets/]):not([type='application/ld+json'])")) {
        WRONG.add(what + ": " + element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        if (harmful(attribute)) {
          WRONG.add(what + ": " + attribute + " of " + element.cssSelector());
        }
      }
    }
  }

  private static boolean harmful(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
    String value =
        attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(java.util.Locale.ROOT);
    boolean address =
        Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "background")
            .contains(name);
    boolean form = Set.of("action", "formaction").contains(name);
    return name.startsWith("on")
        || Set.of("malicia", "style", "srcdoc", "ping").contains(name)
        || address && value.matches("(javascript|vbscript|data):.*")
        || form
            && !value.startsWith("/")
            && !value.startsWith(address())
            && !value.startsWith("?")
            && !value.isEmpty()
        || name.startsWith("hx-") && value.equals("/saida");
  }
}
