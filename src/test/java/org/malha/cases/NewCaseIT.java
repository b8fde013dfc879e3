package org.malha.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.PortalClient.Sent;

/** Writing about a situation and reviewing it, step by step, without JavaScript. */
class NewCaseIT {
  private static final String SITUATION =
      "A D. Lurdes Antunes, NIF 245 789 013, mora em Penela.\nA Lurdes Antunes não desiste.";

  /** A form as a member fills it in, and whatever else is sent. */
  static String[] written(String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "grupo", "regiao-de-coimbra",
                "titulo", "Como manter uma só pessoa de referência?",
                "idade", "adult",
                "agregado", "one-parent",
                "areas", "housing",
                "setores", "social",
                "setores", "health",
                "fase", "plan",
                "situacao", SITUATION,
                "tentado", "Uma reunião, sem a escola.",
                "encontros", "Cada serviço pediu o mesmo relato.",
                "pessoa", "",
                "pergunta", "Quem fica como referência?",
                "mudado", "sim"));
    fields.addAll(Arrays.asList(more));
    return fields.toArray(String[]::new);
  }

  @Test
  void aMemberWritesReviewsAndReadsHowItWillBe() {
    Answer empty = as(BRUNO).get("/casos/novo");
    assertEquals(200, empty.status());
    assertEquals("no-store", empty.header("cache-control"));
    assertTrue(empty.text().contains("ligue 144"));
    assertTrue(as(BRUNO).statements("/casos/novo") <= 6);

    Answer review = as(BRUNO).post("/casos/novo/rever", written());
    assertEquals(200, review.status());
    assertEquals("no-store", review.header("cache-control"));
    assertTrue(review.statements() <= 6);
    Document page = review.page();
    assertEquals("Lurdes Antunes", page.select(".passagem .original").first().text());
    assertEquals(2, page.select("a.pass.por:contains(Lurdes Antunes)").size());
    assertTrue(page.select("#t-dec").text().contains("uma a uma"));

    Answer risk = as(BRUNO).post("/casos/novo/risco", decided(page));
    assertEquals(200, risk.status(), risk::text);
    assertEquals("no-store", risk.header("cache-control"));
    String reads = risk.page().select(".folha-texto").text();
    assertTrue(reads.contains("A Pessoa A não desiste."), reads);
    for (String gone : new String[] {"Lurdes", "245", "Penela"}) {
      assertFalse(reads.contains(gone), reads);
    }
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsLost() {
    Answer answer =
        as(BRUNO).post("/casos/novo/rever", "situacao", SITUATION, "areas", "health", "idade", "x");
    assertEquals(422, answer.status());
    Document page = answer.page();
    assertEquals(SITUATION, page.select("#situacao").val().replace("\r", ""));
    assertTrue(page.select("input[name=areas][value=health]").hasAttr("checked"));
    for (String field : new String[] {"titulo", "idade", "setores", "fase", "pergunta", "mudado"}) {
      assertFalse(page.select(".resumo-erros a[href=#" + field + "]").isEmpty(), field);
    }
    Answer tried = as(BRUNO).post("/casos/novo/rever", "situacao", "não ".repeat(6_000));
    String line = tried.page().select(".resumo-erros a[href=#situacao]").text();
    String label = tried.page().select("label[for=situacao]").first().ownText();
    assertTrue(line.startsWith(label + ": este texto tem"), line);
    Answer tooLong = as(BRUNO).post("/casos/novo/rever", written("situacao", "x".repeat(10)));
    assertEquals(200, tooLong.status());
    Answer long2 =
        as(BRUNO).post("/casos/novo/rever", "situacao", "não ".repeat(6_000), "mudado", "sim");
    assertEquals(422, long2.status());
    assertTrue(long2.page().select("#e-situacao").text().contains("20"), long2::text);
  }

  @Test
  void nothingGoesOnWhileSomethingIsUndecided() {
    Answer answer = as(BRUNO).post("/casos/novo/risco", written());
    assertEquals(422, answer.status());
    Document page = answer.page();
    String first = page.select(".resumo-erros a").first().attr("href").substring(1);
    assertEquals("Lurdes Antunes", page.getElementById(first).select(".original").text());
    assertEquals(422, as(BRUNO).post("/casos/novo/enviar", written()).status());
  }

  @Test
  void aTaxNumberCannotBeKept() {
    Document page = as(BRUNO).post("/casos/novo/rever", written()).page();
    Element nif = page.select(".passagem:has(.original:contains(245))").first();
    assertTrue(nif.select("input[value=manter]").isEmpty());
    String name = nif.select("input[type=radio]").first().attr("name");
    String[] forged = decided(page, name, "manter");
    Answer answer = as(BRUNO).post("/casos/novo/risco", forged);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Decida o que fazer com «245 789 013»"), answer::text);
  }

  @Test
  void wordsOfOnesOwnAreExaminedToo() {
    Document page = as(BRUNO).post("/casos/novo/rever", written()).page();
    String name =
        page.select(".passagem:has(.original:contains(Penela)) input[type=radio]")
            .first()
            .attr("name");
    Answer answer =
        as(BRUNO)
            .post(
                "/casos/novo/risco",
                decided(page, name, "outro", name + ".texto", "Miranda do Corvo"));
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("também identifica: «Miranda do Corvo»"), answer::text);
  }

  @Test
  void wordsMarkedByHandGoEverywhere() {
    Answer marked =
        as(BRUNO).post("/casos/novo/rever", written("marca-nova", "pessoa de referência"));
    Document page = marked.page();
    assertEquals("pessoa de referência", page.select(".passagem[data-atual] .original").text());
    assertEquals("pessoa de referência", page.select("input[name=marca]").val());
    Answer risk =
        as(BRUNO).post("/casos/novo/risco", decided(page, "marca", "pessoa de referência"));
    assertTrue(risk.page().select(".folha-texto").text().contains("uma só [retirado]?"));
    Answer absent = as(BRUNO).post("/casos/novo/rever", written("marca-nova", "não há isto"));
    assertTrue(absent.text().contains("«não há isto» não está no texto"), absent::text);
  }

  @Test
  void whatStaysIsConfirmedOnceMore() {
    Document page = as(BRUNO).post("/casos/novo/rever", written()).page();
    String place =
        page.select(".passagem:has(.original:contains(Penela)) input[type=radio]")
            .first()
            .attr("name");
    String[] keeping = decided(page, place, "manter");
    Answer risk = as(BRUNO).post("/casos/novo/risco", keeping);
    assertEquals(200, risk.status());
    assertTrue(risk.text().contains("1 passagem mantida"));
    Answer sent = as(BRUNO).post("/casos/novo/enviar", keeping);
    assertEquals(422, sent.status());
    assertFalse(sent.page().select(".resumo-erros a[href=#mantidas]").isEmpty());
    assertFalse(sent.page().select(".resumo-erros a[href=#lido]").isEmpty());
  }

  @Test
  void theWayBackHasEverythingThatWasWritten() {
    Answer again = as(BRUNO).post("/casos/novo", written());
    assertEquals(200, again.status());
    assertEquals(SITUATION, again.page().select("#situacao").val().replace("\r", ""));
    assertEquals("plan", again.page().select("#fase option[selected]").val());
    assertEquals("/casos/novo", as(BRUNO).get("/casos/novo/rever").location());
  }

  @Test
  void aGroupOfOthersIsNoneOfMine() {
    Answer olga = as(OLGA).post("/casos/novo/rever", written());
    assertEquals(422, olga.status());
    assertTrue(olga.page().select("#grupo option[value=regiao-de-coimbra]").isEmpty());
    Answer absent = as(BRUNO).post("/casos/novo/rever", written("grupo", "nao-ha"));
    assertEquals(200, absent.status()); // the first one counts
    Answer admin = as(ADMIN).get("/casos/novo");
    assertTrue(admin.page().select("#escrever").isEmpty());
    assertEquals(404, as(BRUNO).get("/casos/novo/outra-coisa").status());
  }

  @Test
  void aVisitorSignsInFirst() {
    assertTrue(visitor().get("/casos/novo").location().startsWith("/entrar"));
  }

  @Test
  void aSessionThatEndedLosesNothing() {
    PortalClient browser = visitor();
    Answer asked = browser.post("/casos/novo/rever", written());
    assertEquals(401, asked.status());
    assertEquals("no-store", asked.header("cache-control"));
    Element form = asked.page().select("form[action=/casos/novo/rever]").first();
    Answer wrong =
        browser.post(
            "/casos/novo/rever",
            carried(form, "entrar-email", BRUNO.email(), "entrar-password", "errada"));
    assertEquals(401, wrong.status());
    assertFalse(wrong.page().select(".resumo-erros").isEmpty());
    assertFalse(wrong.body().contains("errada"));
    Element again = wrong.page().select("form[action=/casos/novo/rever]").first();
    Answer review =
        browser.post(
            "/casos/novo/rever",
            carried(again, "entrar-email", BRUNO.email(), "entrar-password", Cast.PASSWORD));
    assertEquals(200, review.status(), review::text);
    assertEquals(SITUATION, review.page().select("input[name=situacao]").val().replace("\r", ""));
    assertTrue(review.page().select("input[name^=entrar]").isEmpty());
    assertEquals(200, browser.get("/casos/novo").status()); // and the session is there
  }

  @Test
  void whatOneAccountWroteNeverGoesOnAsAnothers() {
    String whose = as(BRUNO).get("/casos/novo").page().select("#escrever [name=de-quem]").val();
    assertFalse(whose.isEmpty());
    PortalClient browser = visitor();
    Element form =
        browser
            .post("/en/casos/novo/rever", written("de-quem", whose))
            .page()
            .select("form[action=/en/casos/novo/rever]")
            .first();
    assertFalse(form.text().contains("Bruno"), form::text);
    Answer ana =
        browser.post(
            "/en/casos/novo/rever",
            carried(form, "entrar-email", ANA.email(), "entrar-password", Cast.PASSWORD));
    assertEquals(409, ana.status(), ana::text);
    assertTrue(ana.text().contains("belongs to a form that another account opened"), ana::text);
    assertNothingOf(ana);
    assertEquals(200, browser.get("/casos").status()); // she is in, as herself
    assertNothingOf(browser.post("/casos/novo/rever", written("de-quem", whose)));
    Sent note = new Sent("ficheiro", "nota.txt", "Da nota.".getBytes(UTF_8));
    Answer brought =
        as(ANA).bring("/casos/novo/documento", note, "situacao", SITUATION, "de-quem", whose);
    assertNothingOf(brought);
    assertEquals(200, as(BRUNO).post("/casos/novo/rever", written("de-quem", whose)).status());
    Answer unknown = as(ANA).post("/casos/novo/rever", written("de-quem", "AAAA"));
    assertEquals(200, unknown.status(), unknown::text); // nobody can tell whose it is
  }

  private static void assertNothingOf(Answer answer) {
    assertEquals(409, answer.status(), answer::text);
    assertFalse(answer.body().contains(SITUATION.substring(0, 20)), answer::body);
    assertFalse(answer.body().contains("Bruno"), answer::body);
  }

  @Test
  void tryingTheFinderLosesNothingEither() {
    Answer asked = visitor().post("/en/casos/experimentar", "texto", SITUATION);
    assertEquals(401, asked.status());
    assertEquals(SITUATION, asked.page().select("input[name=texto]").val());
    assertFalse(asked.page().select("form[action=/en/casos/experimentar]").isEmpty());
  }

  @Test
  void anotherSiteCannotSignAnybodyIn() {
    Answer answer =
        visitor()
            .send(
                "POST",
                "/casos/novo/rever",
                "application/x-www-form-urlencoded",
                "entrar-email=bruno%40example.org&entrar-password=x",
                "Sec-Fetch-Site",
                "cross-site");
    assertEquals(403, answer.status());
  }

  @Test
  void whoeverGuessesIsSlowedDownAndKeepsTheText() {
    PortalClient browser = visitor();
    Answer last = null;
    for (int guess = 0; guess < 11; guess++) {
      last =
          browser.post(
              "/casos/novo/rever",
              written("entrar-email", "nobody-here@example.org", "entrar-password", "x" + guess));
    }
    assertEquals(429, last.status());
    assertEquals("900", last.header("retry-after"));
    assertEquals(SITUATION, last.page().select("input[name=situacao]").val().replace("\r", ""));
  }

  /** The same form with every passage replaced as proposed; later fields win for a radio. */
  private static String[] decided(Document review, String... more) {
    List<String> fields = new ArrayList<>(List.of(written()));
    List<String> given = Arrays.asList(more);
    for (Element passage : review.select(".passagem")) {
      String name = passage.select("input[type=radio]").first().attr("name");
      if (!given.contains(name)) {
        fields.add(name);
        fields.add("proposta");
      }
    }
    fields.addAll(given);
    return fields.toArray(String[]::new);
  }

  /** What a form carries, and what is typed into it. */
  private static String[] carried(Element form, String... typed) {
    List<String> fields = new ArrayList<>();
    for (Element hidden : form.select("input[type=hidden]")) {
      fields.add(hidden.attr("name"));
      fields.add(hidden.attr("value"));
    }
    fields.addAll(Arrays.asList(typed));
    return fields.toArray(String[]::new);
  }

  @Test
  void aRareFactAFamilyAndASmallMunicipalityAreNotPresentedAndThePageSaysWhatToChange() {
    String rare = "Uma mãe com 8 filhos espera há meses por uma resposta da escola.";
    String[] small = CaseForms.released("situacao", rare, "concelho", "small");
    for (String step : new String[] {"risco", "enviar"}) {
      Answer answer = as(BRUNO).post("/casos/novo/" + step, small);
      assertEquals(step.equals("risco") ? 200 : 422, answer.status(), answer::text);
      assertTrue(answer.text().contains("Assim não pode seguir"), answer::text);
      assertTrue(answer.text().contains("deixe por dizer o tamanho"), answer::text);
      assertTrue(answer.page().select("button:contains(Enviar à presidência)").isEmpty());
    }
    Answer left = as(BRUNO).post("/casos/novo/risco", CaseForms.released("situacao", rare));
    assertFalse(left.text().contains("Assim não pode seguir"), left::text);
  }

  @Test
  void theSizeOfTheMunicipalityIsChosenFromTheListOrLeftOut() {
    assertEquals(422, as(BRUNO).post("/casos/novo/rever", written("concelho", "lousã")).status());
    assertEquals(200, as(BRUNO).post("/casos/novo/rever", written("concelho", "")).status());
  }
}
