package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.Browser;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** What a first visit costs, on a line that somebody pays for. */
@Tag("looks")
class BudgetIT {
  private static final int KILOBYTE = 1000;

  private static final int NODES = 2000;
  private static final int REQUESTS = 9;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/entrar",
        "/ajuda",
        "/grupos",
        "/glossario",
        "/praticas",
        "/recomendacoes",
        "/formacao",
        "/constrangimentos/reportados",
        "/pesquisa?q=dados"
      })
  void aFirstVisitIsLight(String path) {
    light(path, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/avisos",
        "/grupos/regiao-de-coimbra",
        "/constrangimentos",
        "/constrangimentos/novo?grupo=regiao-de-coimbra",
        "/pessoas",
        "/conta"
      })
  void soIsTheFirstPageAfterSigningInElsewhere(String path) {
    light(path, Cast.ANA);
  }

  /** The one that has said most in the demonstration. */
  @Test
  void soIsAConversation() {
    String path =
        PortalClient.as(Cast.ANA).get("/constrangimentos").page().select("main a[href]").stream()
            .map(link -> link.attr("href"))
            .filter(href -> href.matches("/constrangimentos/1-.*"))
            .findFirst()
            .orElseThrow();
    light(path, Cast.ANA);
  }

  private static void light(String path, @Nullable Cast who) {
    try (BrowserContext context = Browser.context(390, ColorScheme.LIGHT, true, who)) {
      Page page = context.newPage();
      var requests = new ArrayList<Request>();
      page.onRequestFinished(requests::add);
      page.navigate(path);
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertEquals(List.of(), elsewhere(requests), "requests to third parties");
      assertTrue(requests.size() <= REQUESTS, () -> path + " makes requests: " + told(requests));
      assertTrue(bytes(requests, false) <= 60 * KILOBYTE, () -> path + ": " + told(requests));
      assertTrue(bytes(requests, true) <= 110 * KILOBYTE, () -> path + ": " + told(requests));
      int nodes = (int) page.evaluate("document.querySelectorAll('*').length");
      assertTrue(nodes <= NODES, () -> path + " has " + nodes + " elements");
    }
  }

  private static int bytes(List<Request> requests, boolean fonts) {
    return requests.stream()
        .filter(request -> fonts || !request.url().endsWith(".woff2"))
        .mapToInt(request -> request.sizes().responseBodySize)
        .sum();
  }

  private static List<String> elsewhere(List<Request> requests) {
    String ours = RunningPortal.shared().address();
    return requests.stream().map(Request::url).filter(url -> !url.startsWith(ours)).toList();
  }

  private static String told(List<Request> requests) {
    return requests.stream()
        .map(request -> request.url() + " " + request.sizes().responseBodySize)
        .toList()
        .toString();
  }
}
