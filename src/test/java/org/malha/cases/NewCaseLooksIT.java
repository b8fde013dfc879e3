package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.OLGA;
import static org.malha.support.PortalClient.as;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Browser;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class NewCaseLooksIT {
  private static final String SEND =
      """
      ([path, fields]) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = path;
        for (let i = 0; i < fields.length; i += 2) {
          const field = document.createElement('textarea');
          field.name = fields[i];
          field.value = fields[i + 1];
          form.append(field);
        }
        document.body.append(form);
        form.submit();
      }
      """;

  @Test
  void writingMeetsNoBarrier() {
    Looks.of(BRUNO).good("/casos/novo");
    Looks.of(OLGA).good("/en/casos/novo");
    Looks.of(BRUNO).goodAnswer("/casos/novo/rever", "titulo", "x");
  }

  @Test
  void reviewingMeetsNoBarrier() {
    Looks.of(BRUNO).goodAnswer("/casos/novo/rever", NewCaseIT.written("marca-nova", "relato"));
    Looks.of(BRUNO).goodAnswer("/en/casos/novo/risco", NewCaseIT.written());
    Looks.of(BRUNO).goodAnswer("/casos/novo/rever", NewCaseIT.written("substituir-tudo", "sim"));
  }

  @Test
  void signingInAgainMeetsNoBarrier() {
    Looks.visitor().goodAnswer("/casos/novo/rever", NewCaseIT.written());
  }

  /** From the first passage to the risk without a mouse, and without a word lost. */
  @Test
  void aReviewIsDoneByKeyboard() {
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      page.waitForNavigation(
          () -> page.evaluate(SEND, List.of("/casos/novo/rever", List.of(NewCaseIT.written()))));
      int passages = page.locator(".passagem").count();
      assertEquals(1, page.locator(".passagem:visible").count());
      page.focus("[data-ir='1']");
      page.keyboard().press("ArrowRight");
      assertTrue(page.locator("#t-dec").innerText().contains("2"));
      page.keyboard().press("ArrowLeft");
      for (int n = 0; n < passages; n++) {
        String words = page.locator(".passagem:visible .original").innerText();
        page.keyboard().press(words.equals("Penela") ? "n" : "s");
      }
      assertEquals(0, page.locator("a.pass.por").count());
      assertEquals("Penela", page.locator("a.pass.fica > span").innerText());
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
      assertEquals("Confirmar o risco", page.locator("h1").innerText());
      assertTrue(page.locator(".folha-texto").innerText().contains("A Pessoa A não desiste."));
      Object kept = page.evaluate("Object.values({...localStorage, ...sessionStorage}).join()");
      assertEquals("/casos/novo/risco", kept); // htmx remembers where it is, and nothing else
    }
  }

  @Test
  void keysWorkFromTheStartAndDoNothingOnceTheyAreOff() {
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      page.waitForNavigation(
          () -> page.evaluate(SEND, List.of("/casos/novo/rever", List.of(NewCaseIT.written()))));
      int found = page.locator("a.pass.por").count();
      page.keyboard().press("s"); // nothing has the focus yet
      int undecided = page.locator("a.pass.por").count();
      assertTrue(undecided < found);
      page.focus("[data-atalhos-alternar]");
      page.keyboard().press("Enter");
      page.keyboard().press("s");
      assertEquals(undecided, page.locator("a.pass.por").count());
    }
  }

  @Test
  void theKeyForKeepingSaysWhereNothingMayBeKept() {
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      page.waitForNavigation(
          () -> page.evaluate(SEND, List.of("/casos/novo/rever", List.of(NewCaseIT.written()))));
      assertTrue(page.locator("[data-tecla=n]").isVisible());
      page.click("a.pass:has-text('245 789 013')");
      assertFalse(page.locator("[data-tecla=n]").isVisible());
      int undecided = page.locator("a.pass.por").count();
      page.keyboard().press("n");
      page.locator("#vivo:has-text('não pode ficar')").waitFor();
      assertEquals(undecided, page.locator("a.pass.por").count());
    }
  }

  @Test
  void onAPhoneTheDecisionCoversNothingUntilAPassageIsChosen() {
    try (BrowserContext context = Browser.context(390, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      page.waitForNavigation(
          () -> page.evaluate(SEND, List.of("/casos/novo/rever", List.of(NewCaseIT.written()))));
      BoundingBox text = page.locator("#texto-a-rever").boundingBox();
      assertTrue(page.locator("#decisao").boundingBox().y >= text.y + text.height);
      page.locator("a.pass").first().click();
      BoundingBox sheet = page.locator("#decisao").boundingBox();
      assertTrue(sheet.y + sheet.height <= page.viewportSize().height);
      BoundingBox passage = page.locator("a.pass").first().boundingBox();
      assertTrue(passage.y + passage.height <= sheet.y);
    }
  }

  @Test
  void beneathAShortTextNoColumnStandsEmpty() {
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      page.waitForNavigation(
          () -> page.evaluate(SEND, List.of("/casos/novo/rever", List.of(NewCaseIT.written()))));
      BoundingBox text = page.locator("#texto-a-rever").boundingBox();
      BoundingBox more = page.locator("section[aria-labelledby=t-falta]").boundingBox();
      assertTrue(more.y < text.y + text.height + 60 && more.x < text.x + 10);
    }
  }

  @Test
  void theNextPageSaysThatTheSituationWasSent() {
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, BRUNO)) {
      Page page = context.newPage();
      page.navigate("/ajuda");
      List<String> fields = List.of(CaseForms.released());
      page.waitForNavigation(() -> page.evaluate(SEND, List.of("/casos/novo/enviar", fields)));
      String said = page.locator(".notificacao[role=status]").innerText();
      assertTrue(said.contains("A situação foi enviada"), said);
      String room = page.url().replaceAll(".*(/casos/[^?]*).*", "$1");
      as(BRUNO).post(room + "?_method=DELETE");
    }
  }

  @Test
  void theRiskMeetsNoBarrier() {
    Looks.of(BRUNO).goodAnswer("/casos/novo/enviar", NewCaseIT.written("substituir-tudo", "sim"));
  }
}
