package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.CARLA;
import static org.malha.support.PortalClient.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malha.support.Cast;

/** What somebody may not read is named neither at their work nor among their notifications. */
class NothingElseIsNamedIT {
  private static final List<String> PAGES =
      List.of("/?todos=sim", "/avisos", "/avisos?adiados=sim", "/avisos/niveis");

  @ParameterizedTest
  @CsvSource({"members, true", "closed, false"})
  void whoeverNoLongerBelongsIsToldNothingOfTheGroupAndNobodyElseEverWas(
      String visibility, boolean known) {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    scene.admit(CARLA);
    String constraint = scene.raise(CARLA);
    scene.say(CARLA, constraint, "Vês isto, @bruno.leal?");
    as(ANA).post(id(constraint) + "/passos/a-encaminhar", "nota", "");
    String put = scene.told(BRUNO, "mencionou");
    begin(constraint);
    as(BRUNO).post("/avisos/debates/" + discussion(constraint), "nivel", "tudo");
    String title = "Falta uma sala " + scene.name();
    assertTrue(as(BRUNO).get("/?todos=sim").text().contains(title));
    settle(scene, visibility);
    scene.remove(BRUNO);
    for (Cast who : Cast.values()) {
      boolean member = who == ANA || who == CARLA;
      for (String page : PAGES) {
        String text = as(who).get(page).text();
        assertTrue(member || !text.contains(title), who + " " + page);
        assertTrue(member || known || !text.contains(scene.name()), who + " " + page);
      }
    }
    assertEquals(404, as(BRUNO).get(put).status());
    assertEquals(404, as(BRUNO).post(put + "/leitura").status());
  }

  private static void settle(Made scene, String visibility) {
    String path = scene.path() + "/definicoes";
    String version = as(ANA).get(path).page().select("input[name=versao]").val();
    var saved =
        as(ANA)
            .post(
                path,
                "name",
                scene.name(),
                "purpose",
                "Para experimentar.",
                "visibility",
                visibility,
                "municipalities",
                "0607",
                "municipalities",
                "0613",
                "versao",
                version);
    assertEquals(303, saved.status(), saved::text);
  }

  private static void begin(String constraint) {
    String place = as(BRUNO).get(constraint).page().selectFirst("#responder").attr("data-rascunho");
    as(BRUNO)
        .send(
            "PUT",
            place,
            "application/x-www-form-urlencoded",
            "texto=a+meio",
            "Sec-Fetch-Site",
            "same-origin");
  }

  private static String discussion(String constraint) {
    return as(ANA)
        .get(constraint)
        .page()
        .selectFirst("#responder")
        .attr("action")
        .replaceAll("\\D", "");
  }

  private static String id(String constraint) {
    return constraint.replaceFirst("(/constrangimentos/\\d+).*", "$1");
  }

  @Test
  void aHiddenOrWithdrawnPostIsQuotedToNobody() {
    var scene = Made.group(ANA, "members");
    scene.admit(BRUNO);
    scene.admit(CARLA);
    String constraint = scene.raise(ANA);
    String words = "Palavras de " + scene.name().replace("Trabalho ", "");
    long post =
        scene.say(CARLA, constraint, "@bruno.leal e @ana.facilitadora: " + words + " a mais.");
    scene.told(BRUNO, "mencionou");
    scene.told(ANA, "mencionou");
    assertTrue(quoted(BRUNO, words));
    as(ANA).post("/intervencoes/" + post + "/ocultacao", "motivo", "Não é para aqui.");
    assertFalse(quoted(BRUNO, words) || quoted(ANA, words), "hidden");
    as(ANA).post("/intervencoes/" + post + "/ocultacao?_method=DELETE");
    assertTrue(quoted(BRUNO, words), "shown again");
    as(CARLA).post("/intervencoes/" + post + "/retirada");
    assertFalse(quoted(BRUNO, words) || quoted(ANA, words), "withdrawn");
  }

  private static boolean quoted(Cast who, String words) {
    return as(who).get("/?todos=sim").text().contains(words)
        || as(who).get("/avisos").text().contains(words);
  }
}
