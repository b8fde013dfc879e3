package org.malha.cases.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;

/** The identifier finder, asked by members: on its page and by their programs. */
class FinderIT {
  private static final String NOTE =
      "A D. Lurdes Antunes, NIF 245 789 013, mora na Rua do Poço, n.º 4, em Penela. Tel. 912 345 678.";

  @Test
  void aMemberSeesWhatIdentifiesAndHowTheTextReadsWithout() {
    Answer answer = as(ANA).post("/casos/experimentar", "texto", NOTE);
    assertEquals(200, answer.status());
    assertEquals("no-store", answer.header("cache-control"));
    var marks = answer.page().select("mark.pass.por");
    assertTrue(marks.stream().anyMatch(mark -> mark.ownText().equals("245 789 013")), marks::text);
    String after = answer.page().select("section[aria-labelledby=t-depois] .voz").text();
    for (String gone : new String[] {"Lurdes", "Antunes", "245", "Poço", "Penela", "912"}) {
      assertFalse(after.contains(gone), after);
    }
    assertTrue(after.contains("mora"), after);
    assertEquals(NOTE, answer.page().select("textarea").val());
  }

  @Test
  void whatIsNoTextComesBackAsItWas() {
    Answer empty = as(ANA).post("/casos/experimentar", "texto", "  \n ");
    assertEquals(422, empty.status());
    assertFalse(empty.page().select(".resumo-erros").isEmpty());
    String tooMuch = "não,".repeat(Finder.LONGEST / 4 + 1);
    Answer tooLong = as(ANA).post("/casos/experimentar", "texto", tooMuch);
    assertEquals(422, tooLong.status());
    assertEquals(tooMuch.length(), tooLong.page().select("textarea").val().length());
  }

  @Test
  void aVisitorSignsInFirst() {
    assertTrue(visitor().get("/casos/experimentar").location().startsWith("/entrar"));
    assertEquals(401, ask(visitor(), "{\"text\":\"x\"}").status());
  }

  @Test
  void aProgramGetsOffsetsOfTheTextItSent() {
    String text = "\uD83D\uDE00 Fala com a D. Lurdes (lurdes@example.org)";
    JsonObject note = new JsonObject();
    note.addProperty("text", text);
    note.addProperty("lang", "pt");
    Answer said = ask(as(ANA), note.toString());
    assertEquals(200, said.status(), said::text);
    JsonObject answer = JsonParser.parseString(said.text()).getAsJsonObject();
    JsonObject email = null;
    for (JsonElement span : answer.getAsJsonArray("spans")) {
      if (span.getAsJsonObject().get("type").getAsString().equals("EMAIL")) {
        email = span.getAsJsonObject();
      }
    }
    assertEquals(
        "lurdes@example.org",
        text.substring(email.get("start").getAsInt(), email.get("end").getAsInt()));
    assertFalse(answer.get("redacted").getAsString().contains("lurdes"), said::text);
    assertTrue(
        Set.of("low", "medium", "high")
            .contains(answer.getAsJsonObject("residualRisk").get("level").getAsString()));
  }

  @Test
  void badInputIsToldWhatItIs() {
    assertEquals(422, ask(as(ANA), "{}").status());
    assertEquals(422, ask(as(ANA), "{\"text\":\"\"}").status());
    assertEquals(422, ask(as(ANA), "{\"text\":\"olá\",\"lang\":\"uk\"}").status());
    assertEquals(400, ask(as(ANA), "{\"text\":").status());
    assertEquals(400, ask(as(ANA), "{\"text\":{\"a\":1}}").status());
    assertEquals(413, ask(as(ANA), "{\"text\":\"" + "a".repeat(1_100_000) + "\"}").status());
    assertEquals(422, ask(as(ANA), "{\"text\":\"" + "a".repeat(300_000) + "\"}").status());
    assertEquals(200, ask(as(ANA), "{\"text\":\"" + "9".repeat(100_000) + "\"}").status());
    assertEquals(200, ask(as(ANA), "{\"text\":\"\\u0000\\ud800\\u202e\"}").status());
  }

  @Test
  void theGateCostsWhatEveryPageCosts() {
    assertTrue(as(ANA).post("/casos/experimentar", "texto", NOTE).statements() <= 4);
  }

  private static Answer ask(PortalClient who, String body) {
    return who.send(
        "POST", "/api/v1/deidentify", "application/json", body, "Sec-Fetch-Site", "same-origin");
  }
}
