package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.HELENA;
import static org.malha.support.Cast.PAULA;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Browser;
import org.malha.support.Cast;
import org.malha.support.Looks;

/** The rooms of the demonstration, from every seat. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class CaseRoomLooksIT {
  /** The room of the demonstration whose title has this word, as this person finds it. */
  private static String room(Cast who, String word) {
    return as(who).get("/casos").page().select("a:contains(" + word + ")").attr("href");
  }

  @Test
  void theListAndTheCharterMeetNoBarrier() {
    Looks.of(HELENA).good("/casos");
    Looks.of(RUI).good("/en/casos");
    Looks.of(RUI).good("/casos/carta");
    Looks.of(HELENA).good("/en/casos/carta");
    Looks.of(PAULA).good("/casos/privacidade");
    Looks.of(HELENA).good("/casos/carta/conflitos");
    Looks.of(PAULA).good("/casos/contagens");
  }

  @Test
  void aRoomMeetsNoBarrierFromAnySeat() {
    String room = room(BRUNO, "Como manter uma só pessoa de referência quando");
    Looks.of(HELENA).good(room);
    Looks.of(ANA).good("/en" + room);
    Looks.of(BRUNO).good(room);
    Looks.of(HELENA).good(room + "/convites");
    Looks.of(HELENA).good(room + "/projetor?minutos=10");
    Looks.of(BRUNO).good(room + "/apagar");
    Looks.of(ANA).goodAnswer(room + "/palavra", "texto", "x");
  }

  @Test
  void aLessonMeetsNoBarrierOnItsWayIntoTheLibrary() {
    String room = room(HELENA, "Como se passa um acompanhamento");
    Looks.of(HELENA).good(room);
    Looks.of(HELENA).good("/en" + room + "/licao");
    Looks.of(HELENA).goodAnswer(room + "/licao", "praticas", "nao-ha");
    String list = "/biblioteca/conteudo/licoes";
    String lesson =
        as(RUI).get(list).page().select("main a:contains(Uma conversa a três)").attr("href");
    Looks.of(RUI).good(list);
    Looks.of(RUI).good("/en" + lesson);
    Looks.of(RUI).goodAnswer(lesson, "decisao", "devolver");
    String out = as(RUI).get("/licoes").page().select("a:contains(Combinar quem)").attr("href");
    Looks.visitor().good("/licoes");
    Looks.visitor().good(out);
    Looks.visitor().good("/en" + out);
  }

  @Test
  void theSecondReadingMeetsNoBarrier() {
    String room = room(HELENA, "Quem avisa quem");
    Looks.of(HELENA).good(room);
    Looks.of(HELENA).goodAnswer("/en" + room + "/leitura", "decisao", "devolver");
    Looks.of(ANA).good(room);
  }

  @Test
  void theWallShowsNobodysName() {
    String room = room(HELENA, "Como manter uma só pessoa de referência quando");
    try (BrowserContext context = Browser.context(1280, ColorScheme.LIGHT, true, HELENA)) {
      Page page = context.newPage();
      page.navigate(room + "/projetor");
      String wall = page.locator("body").innerText();
      assertTrue(wall.contains("Perspetivas"), wall);
      assertFalse(wall.contains("Helena"), wall);
    }
  }

  @Test
  void onAPhoneTheChairsToolsComeBeforeTheTalk() {
    String room = room(HELENA, "Como manter uma só pessoa de referência quando");
    try (BrowserContext context = Browser.context(390, ColorScheme.DARK, true, HELENA)) {
      Page page = context.newPage();
      page.navigate(room);
      double tools = page.locator(".presidir").boundingBox().y;
      assertTrue(tools < page.locator(".conversa").boundingBox().y);
    }
  }
}
