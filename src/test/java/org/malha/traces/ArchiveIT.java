package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/** What people take along of their data. */
class ArchiveIT {
  private static Map<String, String> archive(Life life, String path)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(life.portal().address() + path))
                  .header("Cookie", "malha=" + life.client().cookie("malha"))
                  .build(),
              BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      assertTrue(
          answer.headers().firstValue("Content-Type").orElse("").startsWith("application/zip"));
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      var files = new TreeMap<String, String>();
      try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return files;
    }
  }

  @Test
  void everythingOfMineIsInItAndNothingOfOthers() throws IOException, InterruptedException {
    Life rita = Life.lived(RunningPortal.shared(), "Rita Arquivo Um");
    Map<String, String> files = archive(rita, "/conta/dados/malha.zip");
    assertTrue(files.get("malha/LEIA-ME.md").contains("`intervencoes.json`"));
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".json")) {
            assertTrue(JsonParser.parseString(text).isJsonArray(), name);
          }
          assertFalse(text.contains("bruno@example.org"), name);
          assertFalse(text.contains("Concordo com"), name);
          assertFalse(text.matches("(?s).*[0-9a-f]{64}.*"), name);
          assertFalse(text.contains("PBKDF2"), name);
        });
    assertTrue(files.get("malha/conta.json").contains(rita.email()));
    assertTrue(files.get("malha/mandatos.json").contains("Lousã"));
    assertTrue(files.get("malha/intervencoes.md").contains("Palavra solitária"));
    assertTrue(files.get("malha/intervencoes-anteriores.json").contains("sem resposta ainda"));
    assertTrue(files.get("malha/constrangimentos.md").contains("Não há sala"));
    assertTrue(files.get("malha/coassinaturas.json").contains("Lousã"));
    assertTrue(files.get("malha/codigos.json").contains("relatório de"));
    assertTrue(files.get("malha/grupos.json").contains("\"facilitator\": true"));
    assertEquals(
        2, JsonParser.parseString(files.get("malha/sessoes.json")).getAsJsonArray().size());
    assertTrue(files.get("malha/rascunhos.json").contains(", a meio"));
    assertTrue(files.get("malha/rascunhos.md").contains(", a meio"));
  }

  @Test
  void itSpeaksTheLanguageOfThePageAndHoldsMoreRowsThanAreReadAtOnce()
      throws IOException, InterruptedException {
    Life rita = Life.lived(RunningPortal.shared(), "Rita Arquivo Dois");
    for (int i = 0; i < 105; i++) {
      rita.client()
          .send(
              "PUT",
              "/rascunhos/d-" + (1_000_000 + i),
              "application/x-www-form-urlencoded",
              "texto=" + i,
              "Sec-Fetch-Site",
              "same-origin");
    }
    Map<String, String> files = archive(rita, "/en/conta/dados/malha.zip");
    assertTrue(files.get("malha/README.md").contains("what you wrote in discussions"));
    assertEquals(
        106, JsonParser.parseString(files.get("malha/rascunhos.json")).getAsJsonArray().size());
  }

  @Test
  void thePageTellsWhatIsInItAndIsClosedToVisitors() {
    Life rita = Life.lived(RunningPortal.shared(), "Rita Arquivo Três");
    Answer page = rita.client().get("/conta/dados");
    assertEquals(200, page.status());
    assertTrue(rita.client().statements("/conta/dados") <= 2);
    assertTrue(page.text().contains("o que escreveu nos debates"));
    assertTrue(visitor().get("/conta/dados").location().startsWith("/entrar?para="));
    assertTrue(visitor().get("/conta/dados/malha.zip").location().startsWith("/entrar?para="));
  }
}
