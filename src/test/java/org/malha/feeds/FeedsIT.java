package org.malha.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.malha.notifications.Scene;
import org.malha.support.Cast;
import org.malha.support.PortalClient.Answer;
import org.xml.sax.InputSource;

/** What programs get that hold somebody's key, and nobody else does. */
class FeedsIT {
  private static Answer made(Cast who, String query) {
    Answer made = as(who).post("/conta/fontes" + query, "programa", "Leitor de teste");
    assertEquals(200, made.status(), made::text);
    return made;
  }

  private static String key(Cast who) {
    return made(who, "").page().selectFirst(".segredo code").text().replaceFirst(".*chave=", "");
  }

  private static Answer feed(String path, String key) {
    return visitor().get("/fontes/" + path + ".atom?chave=" + key);
  }

  private static Document xml(Answer answer) {
    assertEquals(200, answer.status(), answer::body);
    return Jsoup.parse(answer.body(), "", Parser.xmlParser());
  }

  private static List<String> titles(Answer answer) {
    return xml(answer).select("entry > title").eachText();
  }

  private static String slug(Scene scene) {
    return scene.group().replaceFirst("/grupos/", "");
  }

  @Test
  void aFeedTellsWhatHappensInAGroup() throws Exception {
    Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    long post = scene.say(CARLA, "Há uma sala **livre** & aberta.");
    String key = key(BRUNO);
    Answer answer = feed("grupos/" + slug(scene), key);
    assertEquals(200, answer.status(), answer::text);
    assertEquals("application/atom+xml;charset=utf-8", answer.header("content-type"));
    assertEquals("private, no-cache", answer.header("cache-control"));
    assertEquals("noindex", answer.header("x-robots-tag"));
    assertEquals("", answer.header("set-cookie"));
    assertTrue(answer.statements() <= 6, answer.statements() + " statements");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.body())));
    assertFalse(answer.body().contains(key), "a feed that is passed on passes on no key");
    Document xml = xml(answer);
    assertEquals("pt-PT", xml.selectFirst("feed").attr("xml:lang"));
    assertEquals(scene.name() + " – Malha", xml.selectFirst("feed > title").text());
    Element newest = xml.selectFirst("entry");
    assertEquals("Carla Pinto em «" + scene.title() + "»", newest.select("title").text());
    assertEquals("Carla Pinto", newest.select("author > name").text());
    assertEquals("Há uma sala livre & aberta.", newest.select("summary").text());
    assertTrue(newest.select("link").attr("href").endsWith("/intervencoes/" + post));
    assertEquals(
        List.of("Bruno Leal registou «" + scene.title() + "»"),
        xml.select("entry > title").eachText().stream().skip(1).toList());
    assertTrue(titles(feed("grupos", key)).contains(newest.select("title").text()));
    assertEquals(
        titles(answer), titles(feed("debates/" + scene.discussion(), key)), "all of one thread");
    scene.line(BRUNO, "Carla Pinto");
    assertTrue(titles(feed("avisos", key)).stream().anyMatch(t -> t.contains(scene.title())));
    assertTrue(feed("avisos", key).statements() <= 6);
    assertTrue(feed("grupos", key).statements() <= 6);
    assertTrue(feed("debates/" + scene.discussion(), key).statements() <= 6);
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() {
    String key = key(RUI);
    Answer first = feed("grupos", key);
    Answer again =
        visitor().get("/fontes/grupos.atom?chave=" + key, "If-None-Match", first.header("etag"));
    assertEquals(304, again.status());
    assertEquals(first.header("etag"), again.header("etag"));
  }

  @Test
  void itShowsNoMoreThanThePersonMayReadNow() {
    Scene scene = Scene.of("members", BRUNO, BRUNO, CARLA);
    scene.say(BRUNO, "Isto fica.");
    long hidden = scene.say(BRUNO, "Isto é ocultado.");
    long withdrawn = scene.say(BRUNO, "Isto é retirado.");
    as(ANA).post("/intervencoes/" + hidden + "/ocultacao", "motivo", "Não é sobre isto.");
    as(BRUNO).post("/intervencoes/" + withdrawn + "/retirada");
    String key = key(CARLA);
    String body = feed("debates/" + scene.discussion(), key).body();
    assertTrue(body.contains("Isto fica."));
    assertFalse(body.contains("ocultado") || body.contains("retirado"), body);
    assertEquals(303, as(CARLA).post(scene.group() + "/saida").status());
    assertEquals(404, feed("grupos/" + slug(scene), key).status());
    Answer gone = feed("debates/" + scene.discussion(), key);
    assertEquals(404, gone.status());
    assertFalse(gone.body().contains("Carla"), "the page names nobody");
    assertFalse(feed("grupos", key).body().contains(scene.title()));
    assertFalse(feed("avisos", key).body().contains("Isto fica."));
  }

  @Test
  void withoutAKeyThatOpensThereIsNoFeed() {
    Scene scene = Scene.of("members", BRUNO, BRUNO);
    for (String path :
        List.of("avisos", "grupos", "grupos/" + slug(scene), "debates/" + scene.discussion())) {
      assertEquals(404, feed(path, "x".repeat(43)).status());
      assertEquals(404, visitor().get("/fontes/" + path + ".atom").status());
      assertEquals(404, as(BRUNO).get("/fontes/" + path + ".atom").status(), "by session alone");
    }
    String olgas = key(OLGA);
    assertEquals(404, feed("grupos/" + slug(scene), olgas).status());
    assertEquals(404, feed("debates/" + scene.discussion(), olgas).status());
    assertEquals(404, feed("grupos/nao-ha", olgas).status());
    assertEquals(404, feed("debates/999999999", olgas).status());
  }

  @Test
  void aKeyOpensFeedsAndNothingElse() {
    String key = key(RUI);
    Answer account = visitor().get("/conta", "Authorization", "Bearer " + key);
    assertEquals(303, account.status(), "a sign-in page");
    Answer token = as(RUI).post("/conta/codigos", "label", "programa");
    String secret = token.page().selectFirst(".segredo code").text();
    assertEquals(200, visitor().get("/conta", "Authorization", "Bearer " + secret).status());
    assertEquals(404, feed("avisos", secret).status());
  }

  @Test
  void theKeySaysWhoseItIsWhateverCookiesCome() {
    Scene scene = Scene.of("members", BRUNO, BRUNO);
    String path = "/fontes/grupos/" + slug(scene) + ".atom?chave=";
    assertEquals(404, as(BRUNO).get(path + key(OLGA)).status());
    assertEquals(200, as(OLGA).get(path + key(BRUNO)).status());
  }

  @Test
  void theAddressSaysTheLanguage() {
    Scene scene = Scene.of("members", BRUNO, BRUNO);
    Answer english =
        visitor().get("/en/fontes/grupos/" + slug(scene) + ".atom?chave=" + key(BRUNO));
    assertEquals(List.of("Bruno Leal raised “" + scene.title() + "”"), titles(english));
    assertTrue(xml(english).select("entry > link").attr("href").contains("/en/constrangimentos/"));
  }

  @Test
  void aKeyIsMadeNamedAndRevoked() {
    Scene scene = Scene.of("members", BRUNO, BRUNO);
    assertEquals(422, as(BRUNO).post("/conta/fontes", "programa", " ").status());
    Answer made = made(BRUNO, "?debate=" + scene.discussion());
    assertEquals("no-store", made.header("cache-control"));
    assertTrue(made.statements() <= 12, made.statements() + " statements");
    assertTrue(made.text().contains(scene.title()));
    List<String> addresses = made.page().select(".segredo code").eachText();
    assertTrue(addresses.get(0).contains("/fontes/debates/" + scene.discussion() + ".atom"));
    assertTrue(addresses.stream().anyMatch(one -> one.contains(slug(scene) + ".atom?chave=")));
    String key = addresses.get(0).replaceFirst(".*chave=", "");
    Answer shown = as(BRUNO).get("/conta/fontes");
    assertTrue(as(BRUNO).statements("/conta/fontes") <= 6);
    assertFalse(shown.body().contains(key));
    assertEquals(200, feed("avisos", key).status());
    String revoke = shown.page().selectFirst(".sessoes form").attr("action");
    assertEquals(404, as(OLGA).post(revoke).status(), "not hers");
    assertEquals(200, feed("avisos", key).status());
    assertEquals(303, as(BRUNO).post(revoke).status());
    assertEquals(404, feed("avisos", key).status());
    assertEquals(404, as(OLGA).get("/conta/fontes?debate=" + scene.discussion()).status());
    assertEquals(404, as(OLGA).get("/conta/fontes?debate=999999999").status());
  }
}
