package org.malha;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.freshly;
import static org.malha.support.PortalClient.visitor;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Cast;
import org.malha.support.Fresh;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.Wire;

/**
 * What a request says of hosts, ways back and sessions is not believed: no answer leads elsewhere,
 * no kept answer holds what only one request said, and no session is known before it begins.
 */
@Tag("once")
class PoisonIT {
  private static final String EVIL = "evil.example";
  private static final Pattern OTHER_PORT = Pattern.compile("\\.1:99\\b");

  /** Ways to say another site, each tried alone, encoded once more, and after a path of ours. */
  private static final List<String> ELSEWHERE =
      List.of(
          "//evil.example",
          "///evil.example",
          "////evil.example/%2f..",
          "/\\evil.example",
          "\\\\evil.example",
          "\\/evil.example",
          "/\t/evil.example",
          "/\n/evil.example",
          "/\r\n/evil.example",
          "\t//evil.example",
          " //evil.example",
          "https:evil.example",
          "https:/evil.example",
          "https://evil.example",
          "HTTPS://evil.example",
          "https:\\\\evil.example",
          "http://evil.example:80/",
          "https://127.0.0.1@evil.example/",
          "https://evil.example#127.0.0.1",
          "//evil.example:443/%2e%2e",
          "//user@evil.example/",
          "javascript:alert(1)",
          "java\nscript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "/%2f/evil.example",
          "/%5cevil.example",
          "/%09/evil.example",
          "/.//evil.example",
          "/..//evil.example",
          "/en//evil.example",
          "/%0d%0aX-Evil:%20yes",
          "/\r\nX-Evil: yes",
          "/\u2028/evil.example",
          "/\u0000/evil.example",
          "/grupos\r\nSet-Cookie: malha=evil",
          "//[::1]@evil.example",
          "〱evil.example",
          "/〵evil.example");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/en/",
          "/entrar",
          "/conta",
          "/grupos",
          "/glossario",
          "/praticas",
          "/pesquisa?q=dados",
          "/pesquisa.atom?q=dados",
          "/sitemap.xml",
          "/robots.txt",
          "/api/v1/groups",
          "/api/v1/practices",
          "/api/v1/search?q=dados",
          "/openapi",
          "/nada",
          "/api/v1/nada",
          "/grupos/",
          "/assets/nada.css");

  /** Headers by which proxies tell of hosts and addresses; nobody in between is believed. */
  private static final List<String> TOLD =
      List.of(
          "X-Forwarded-Host: evil.example",
          "X-Forwarded-Server: evil.example",
          "X-Host: evil.example",
          "Forwarded: host=evil.example;proto=https",
          "X-Forwarded-Proto: https\r\nX-Forwarded-Port: 99\r\nX-Forwarded-Host: evil.example",
          "X-Original-URL: /evil.example",
          "X-Rewrite-URL: /evil.example",
          "X-Forwarded-Prefix: /evil.example",
          "X-Original-Host: evil.example",
          "X-HTTP-Method-Override: DELETE",
          "Referer: https://evil.example/",
          "Accept-Language: evil.example",
          "User-Agent: evil.example");

  private static String asked(String target, String host, String more) throws IOException {
    return Wire.ask(
        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n".formatted(target, host, more));
  }

  private static void clean(String answer, String what) {
    assertTrue(Wire.status(answer) > 0, () -> what + " -> " + answer);
    assertTrue(Wire.status(answer) < 500, () -> what + "\n" + answer);
    assertFalse(answer.toLowerCase(Locale.ROOT).contains(EVIL), () -> what + "\n" + answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {EVIL, EVIL + ":80", "127.0.0.1:99"})
  void theHostOfARequestStandsInNoAnswer(String host) throws IOException {
    for (String page : PAGES) {
      String answer = asked(page, host, "");
      clean(answer, page);
      assertFalse(OTHER_PORT.matcher(answer).find(), page);
      clean(asked("http://" + EVIL + page, Wire.address().getAuthority(), ""), page);
    }
  }

  @Test
  void whatProxiesWouldTellStandsInNoAnswer() throws IOException {
    String told = String.join("\r\n", TOLD) + "\r\n";
    for (String page : PAGES) {
      clean(asked(page, Wire.address().getAuthority(), told), page);
    }
  }

  /** Some browser, or a proxy that is too eager, may keep these for the next reader. */
  @Test
  void whatIsKeptIsTheSameWhateverElseARequestSays() {
    String[] told = String.join(": ", TOLD).split(": |\r\n");
    for (String page : List.of("/", "/en/", "/glossario", "/praticas", "/ajuda")) {
      Answer plain = visitor().get(page);
      assertEquals("private, no-cache", plain.header("cache-control"), page);
      assertEquals(plain.header("etag"), visitor().get(page, told).header("etag"), page);
    }
  }

  @Test
  void theLinkOfALetterIsThatOfTheSettings() throws IOException {
    String cookie = freshly(Cast.ADMIN).cookie("malha");
    String body = "email=" + Fresh.word() + "%40example.org";
    String answer =
        Wire.ask(
            ("POST /administracao/convites HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Host: %s\r\n"
                    + "Connection: close\r\nCookie: malha=%s\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(EVIL, EVIL, cookie, body.length(), body));
    clean(answer, "invitation");
    assertTrue(answer.contains(Wire.address() + "/convite/"), answer);
  }

  @Test
  void noWayBackLeadsElsewhere() {
    PortalClient ana = as(Cast.ANA);
    var wrong = new ArrayList<String>();
    for (String elsewhere : ways()) {
      String back = URLEncoder.encode(elsewhere, UTF_8);
      judge(ana.get("/entrar?para=" + back), elsewhere, wrong);
      judge(ana.get("/en/entrar?para=" + back), elsewhere, wrong);
      judge(ana.post("/tema", "tema", "claro", "para", elsewhere), elsewhere, wrong);
      judge(ana.post("/rascunhos/nenhum?_method=DELETE&para=" + back), elsewhere, wrong);
      judge(ana.post("/avisos/1/adiar", "para", elsewhere, "ate", "x"), elsewhere, wrong);
      Answer form = visitor().get("/entrar?para=" + back);
      judge(form, elsewhere, wrong);
      for (Element painel : form.page().select("form.painel")) {
        if (!painel.absUrl("action").startsWith(Wire.address() + "/entrar?")) {
          wrong.add(elsewhere + " makes a form for " + painel.attr("action"));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> ways() {
    var all = new ArrayList<String>();
    for (String way : ELSEWHERE) {
      all.add(way);
      all.add(URLEncoder.encode(way, UTF_8));
    }
    return all;
  }

  /** A location begins with one slash and cannot be read otherwise. */
  private static void judge(Answer answer, String elsewhere, List<String> wrong) {
    String location = answer.header("location");
    boolean ours = location.isEmpty() || location.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    if (!ours || answer.status() >= 500 || !answer.header("x-evil").isEmpty()) {
      wrong.add(elsewhere + " -> " + answer.status() + " " + location);
    }
  }

  @Test
  void aPathThatLooksLikeAHostRedirectsNowhere() throws IOException {
    for (String way :
        List.of(
            "//evil.example/..", "/%2fevil.example", "/%5cevil.example", "/en/%2fevil.example")) {
      String answer = asked(way, Wire.address().getAuthority(), "");
      assertFalse(
          answer.toLowerCase(Locale.ROOT).contains("\nlocation: //"), () -> way + "\n" + answer);
      assertFalse(answer.contains("href=\"//"), () -> way + "\n" + answer);
    }
  }

  @Test
  void aSessionThatWasKnownBeforeSigningInIsNoneAfterwards() {
    String planted = "A".repeat(43);
    Answer in =
        visitor()
            .send(
                "POST",
                "/entrar",
                "application/x-www-form-urlencoded",
                "email=carla%40example.org&password=" + URLEncoder.encode(Cast.PASSWORD, UTF_8),
                "Cookie",
                "malha=" + planted,
                "Sec-Fetch-Site",
                "same-origin");
    assertEquals(303, in.status());
    assertFalse(in.header("set-cookie").contains(planted));
    assertEquals(303, visitor().get("/conta", "Cookie", "malha=" + planted).status());
  }

  @Test
  void whoeverSignsInAgainLeavesTheSessionOfBeforeBehind() {
    var client = freshly(Cast.BRUNO);
    String before = client.cookie("malha");
    client.signIn(Cast.CARLA.email(), Cast.PASSWORD);
    assertNotEquals(before, client.cookie("malha"));
    assertEquals(200, client.get("/conta").status());
    assertEquals(303, visitor().get("/conta", "Cookie", "malha=" + before).status());
  }
}
