package org.malha.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;

class LanguageIT {
  private static String inRegister(String prefix, String title) {
    return as(BRUNO)
        .get(prefix + "/constrangimentos?grupo=" + World.COIMBRA)
        .page()
        .selectFirst(".registo h3 a:contains(" + title + ")")
        .attr("lang");
  }

  @Test
  void onAnEnglishPageWhatPeopleWroteSaysThatItIsPortuguese() {
    World.Raised one = World.raised(BRUNO, World.COIMBRA);
    var page = as(BRUNO).get("/en" + one.path()).page();
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("pt-PT", page.selectFirst("h1").attr("lang"));
    assertEquals("pt-PT", page.selectFirst(".resumo dd").attr("lang"));
    assertEquals("pt-PT", inRegister("/en", one.title()));
  }

  @Test
  void onAPortuguesePageItNeedNotSaySo() {
    World.Raised one = World.raised(BRUNO, World.COIMBRA);
    assertEquals("", inRegister("", one.title()));
  }

  @Test
  void whatIsWrittenOnAnEnglishPageIsEnglishWhereverItIsRead() {
    String title = World.title("No room for joint appointments");
    Answer raised = as(BRUNO).post("/en" + World.form(World.COIMBRA), World.described(title));
    assertEquals(303, raised.status(), raised::text);
    String path = raised.location().replaceFirst("^/en", "");
    assertEquals("en", as(BRUNO).get(path).page().select("h1").attr("lang"));
    assertEquals("", as(BRUNO).get("/en" + path).page().select("h1").attr("lang"));
    assertEquals("en", inRegister("", title));
    assertEquals("", inRegister("/en", title));
    String id = path.replaceFirst("/constrangimentos/(\\d+).*", "$1");
    assertEquals(201, said(id, "en").status());
    assertEquals(201, said(id, "pt").status());
    Answer other = said(id, "xx");
    assertEquals(422, other.status());
    assertTrue(other.body().contains("\"lang\":"), other::body);
    var texts = as(BRUNO).get("/en" + path).page().select(".fio .texto");
    assertEquals(List.of("", "pt-PT"), texts.stream().map(text -> text.attr("lang")).toList());
  }

  private static Answer said(String constraint, String language) {
    return as(BRUNO)
        .send(
            "POST",
            "/api/v1/constraints/" + constraint + "/posts",
            "application/json",
            "{\"markdown\":\"Olá, hello.\",\"lang\":\"" + language + "\"}",
            "Sec-Fetch-Site",
            "same-origin");
  }
}
