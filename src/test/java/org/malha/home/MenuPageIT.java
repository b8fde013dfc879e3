package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;

class MenuPageIT {
  @Test
  void aVisitorMaySignInAndNothingElse() {
    var page = visitor().get("/menu").page();
    assertEquals("Menu – Malha", page.title());
    assertNotNull(page.selectFirst("main a[href=/entrar]"));
    assertNull(page.selectFirst("main a[href=/conta]"));
    assertNull(page.selectFirst("main form[action=/saida]"));
    assertNull(page.selectFirst("main a[href=/administracao]"));
  }

  @Test
  void anaFindsHerAccountAndTheWayOut() {
    var page = as(ANA).get("/menu").page();
    assertTrue(page.selectFirst("main a[href=/conta]").text().contains("Ana"));
    assertNotNull(page.selectFirst("main form[method=post][action=/saida] button"));
    assertNull(page.selectFirst("main a[href=/entrar]"));
    assertNull(page.selectFirst("main a[href=/administracao]"));
  }

  @Test
  void theAdministratorFindsTheAdministration() {
    var page = as(ADMIN).get("/menu").page();
    assertNotNull(page.selectFirst("main a[href=/administracao]"));
    assertNotNull(page.selectFirst("nav.nav a[href=/administracao]"));
  }

  @Test
  void itListsEveryAreaOfTheNavigation() {
    var page = as(ANA).get("/menu").page();
    for (String href : page.select("nav.nav li:not(.so-estreito) a").eachAttr("href")) {
      assertNotNull(page.selectFirst("main .menu-lista a[href=" + href + "]"), href);
    }
  }

  @Test
  void itSpeaksEnglishAndLeadsBack() {
    var page = visitor().get("/en/menu").page();
    assertEquals("/menu", page.selectFirst("main a[hreflang=pt-PT]").attr("href"));
    assertNotNull(page.selectFirst("main a[href=/en/ajuda]"));
  }

  @Test
  void aThemeIsKeptAndLeadsBackHere() {
    var somebody = visitor();
    var answer = somebody.post("/tema", "tema", "escuro", "para", "/menu");
    assertEquals("/menu", answer.location());
    var page = somebody.get("/menu").page();
    assertEquals("escuro", page.selectFirst("html").attr("data-tema"));
    assertEquals(
        "true", page.selectFirst("button[value=escuro][aria-pressed]").attr("aria-pressed"));
    somebody.post("/tema", "tema", "", "para", "/menu");
    assertEquals("", somebody.get("/menu").page().selectFirst("html").attr("data-tema"));
  }

  @Test
  void aVisitorsMenuIsNotSentTwice() {
    var first = visitor().get("/menu");
    assertEquals(304, visitor().get("/menu", "If-None-Match", first.header("etag")).status());
  }
}
