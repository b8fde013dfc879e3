package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.RUI;
import static org.malha.support.PortalClient.as;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient.Answer;

class CuratorIT {
  private static String form(String id) {
    return "/biblioteca/textos/term/" + id;
  }

  private static String[] fields(Answer form, String was, String is) {
    return new String[] {
      "versao",
      form.page().select("[name=versao]").val(),
      "frente",
      form.page().select("[name=frente]").first().wholeText().replaceFirst("^\n", ""),
      "corpo",
      form.page()
          .select("[name=corpo]")
          .first()
          .wholeText()
          .replaceFirst("^\n", "")
          .replace(was, is)
    };
  }

  @Test
  void ruiWritesAVersionAndEverybodyReadsIt() {
    Answer form = as(RUI).get(form("barrier"));
    assertEquals(200, form.status());
    Answer kept =
        as(RUI).post(form("barrier"), fields(form, "## en\n\n", "## en\n\nAs Rui says. "));
    assertEquals(303, kept.status(), kept.text());
    assertTrue(visitor().get("/en/glossario/barrier").text().contains("As Rui says."));
    Answer history = as(RUI).get(form("barrier") + "/historico");
    assertTrue(history.page().select("ins").text().contains("As Rui says."));
    assertTrue(history.text().contains("Rui Valadas"));
    assertTrue(history.text().contains("importado do ficheiro"));
    assertTrue(as(RUI).get("/biblioteca/conteudo").text().contains("glossary/barrier.md"));
  }

  @Test
  void savingWithoutAChangeIsNoVersion() {
    Answer form = as(RUI).get(form("coordination"));
    assertEquals(303, as(RUI).post(form("coordination"), fields(form, "", "")).status());
    assertEquals(1, as(RUI).get(form("coordination") + "/historico").page().select("h2").size());
  }

  @Test
  void whatTheImportWouldRefuseComesBackWithItsLine() {
    Answer form = as(RUI).get(form("consultation"));
    String[] fields = fields(form, "## en", "## fr");
    Answer refused = as(RUI).post(form("consultation"), fields);
    assertEquals(422, refused.status());
    assertTrue(refused.text().contains("has no ## en"), refused.text());
    fields = fields(form, "", "");
    fields[3] = fields[3].replace("id: consultation", "id: another");
    assertTrue(as(RUI).post(form("consultation"), fields).text().contains("não podem mudar"));
  }

  @Test
  void aTitleThatReachesAPersonComesBack() {
    Answer form = as(RUI).get(form("consultation"));
    String[] fields = fields(form, "", "");
    fields[3] = fields[3].replaceFirst("(?m)^alt_en: .*$", "alt_en: [\"NIF 501442600\"]");
    Answer refused = as(RUI).post(form("consultation"), fields);
    assertEquals(422, refused.status());
    assertTrue(refused.text().contains("501442600"), refused.text());
  }

  @Test
  void ofTwoCuratorsTheSecondSeesBothTexts() {
    Answer form = as(RUI).get(form("indicator"));
    as(RUI).post(form("indicator"), fields(form, "## en\n\n", "## en\n\nFirst. "));
    Answer second = as(RUI).post(form("indicator"), fields(form, "## en\n\n", "## en\n\nSecond. "));
    assertEquals(409, second.status());
    assertTrue(second.text().contains("First."));
    assertTrue(second.text().contains("Second."));
    Answer merged =
        as(RUI).post(form("indicator"), fields(second, "Second. ", "First and second. "));
    assertEquals(303, merged.status());
  }

  @Test
  void aPreviewKeepsNothingAndNamesDeadLinks() {
    Answer form = as(RUI).get(form("household"));
    Answer preview =
        as(RUI)
            .post(
                form("household") + "/pre-visualizacao",
                fields(form, "## en\n\n", "## en\n\nSeen [before](term:nowhere). "));
    assertEquals(200, preview.status());
    assertTrue(preview.page().select("#t-pre ~ .dois-textos").text().contains("Seen before."));
    assertTrue(preview.text().contains("term:nowhere"));
    assertFalse(visitor().get("/en/glossario/household").text().contains("Seen before."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/biblioteca/textos/term/barrier",
        "/biblioteca/textos/term/barrier/historico",
        "/biblioteca/conteudo",
        "/biblioteca/exportar"
      })
  void othersMayNot(String path) {
    assertEquals(403, as(BRUNO).get(path).status());
    assertEquals(303, visitor().get(path).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/biblioteca/textos/term/nada",
        "/biblioteca/textos/poem/barrier",
        "/biblioteca/textos/term/barrier/oferta"
      })
  void whatIsNotThereIsNotFound(String path) {
    assertEquals(404, as(RUI).get(path).status());
  }

  @Test
  void theAdministratorTakesTheContentAway() {
    assertEquals(200, as(ADMIN).get("/biblioteca/conteudo").status());
    Answer zip = as(ADMIN).get("/biblioteca/exportar");
    assertEquals(200, zip.status());
    assertTrue(zip.header("content-type").startsWith("application/zip"));
  }
}
