package org.malha.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.constraints.World;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** A folder of one's own, over several starts. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class ImportIT {
  private static final String PASSING = "si1-apoio-familias-em-casa";

  @TempDir Path content;

  private void copied() throws IOException {
    Path packed = Path.of("content");
    try (Stream<Path> all = Files.walk(packed)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = content.resolve(packed.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private void change(String file, String was, String is) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replace(was, is));
  }

  /** A sector that only one practice has. */
  private void sector(boolean there) throws IOException {
    String concept =
        """
          - id: passing
            pt: "Passageiro"
            en: "Passing"
            def_pt: "Setor que já não há."
            def_en: "A sector that is no more."
        """;
    if (there) {
      change("taxonomy/sector.yaml", "concepts:\n", "concepts:\n" + concept);
      change("practices/" + PASSING + ".md", "sectors: [social]", "sectors: [social, passing]");
    } else {
      change("taxonomy/sector.yaml", concept, "");
    }
  }

  /** Files that have a fault, and one that has none although it comes from Windows. */
  private void faults() throws IOException {
    Files.writeString(content.resolve("glossary/broken.md"), "---\nid: [\n---\n");
    Files.writeString(
        content.resolve("figures/long.yaml"),
        Files.readString(content.resolve("figures/matos.yaml"))
            .replaceFirst("id: figures-matos", "id: " + "x".repeat(81)));
    Files.createSymbolicLink(content.resolve("glossary/passwd.md"), Path.of("/etc/passwd"));
    Files.writeString(
        content.resolve("glossary/windows.md"), Texts.term("windows", "").replace("\n", "\r\n"));
  }

  /** What another release brings: other words, a term less, a sector less. */
  private void nextRelease() throws IOException {
    change("glossary/evaluation.md", "## en\n\n", "## en\n\nNew file. ");
    change("glossary/outcome.md", "## en\n\n", "## en\n\nNew file. ");
    Files.delete(content.resolve("glossary/hscp.md"));
    sector(false);
  }

  /** One portal for all of it, because it takes two starts. */
  @Test
  void whatPeopleWroteAndLinkedOutlivesTheNextImport() throws IOException, InterruptedException {
    copied();
    sector(true);
    faults();
    try (RunningPortal portal =
        RunningPortal.start(
            Map.of(
                "MALHA_CONTENT",
                content.toString(),
                "MALHA_DEMO",
                "true",
                "MALHA_DEMO_PASSWORD",
                Cast.PASSWORD))) {
      assertFaultsAreNamed(portal);
      assertEquals(expected(), exported(portal), "what was not edited is exported byte for byte");
      edit(portal, "evaluation", "Edited here. ");
      edit(portal, "barrier", "Edited here. ");
      var bruno = PortalClient.on(portal).signIn(Cast.BRUNO.email(), Cast.PASSWORD);
      World.Raised one = World.raised(bruno, World.COIMBRA);
      assertEquals(303, bruno.post(one.at("praticas"), "pratica", PASSING).status());

      portal.stop();
      nextRelease();
      portal.start();
      assertCuratorsWordsStand(portal);
      assertNewFilesAreOffered(portal);
      assertStillTakenAway(bruno, one);
    }
  }

  private static void assertFaultsAreNamed(RunningPortal portal) {
    String printed = portal.printed();
    assertTrue(printed.contains("glossary/broken.md, line 3"), printed);
    assertTrue(printed.contains("figures/long.yaml, line 1"), printed);
    assertTrue(printed.contains("glossary/passwd.md: leads out of the content folder"), printed);
  }

  private static void assertCuratorsWordsStand(RunningPortal portal) {
    var visitor = PortalClient.on(portal);
    assertTrue(visitor.get("/en/glossario/evaluation").text().contains("Edited here."));
    assertFalse(visitor.get("/en/glossario/evaluation").text().contains("New file."));
    assertTrue(visitor.get("/en/glossario/outcome").text().contains("New file."));
    assertTrue(visitor.get("/en/glossario/barrier").text().contains("Edited here."));
    assertTrue(visitor.get("/glossario/hscp").text().contains("já não está entre os conteúdos"));
  }

  private static void assertNewFilesAreOffered(RunningPortal portal) {
    var visitor = PortalClient.on(portal);
    var rui = rui(portal);
    var state = rui.get("/biblioteca/conteudo");
    assertTrue(state.text().contains("há uma versão nova do ficheiro"));
    assertTrue(state.text().contains("o ficheiro desapareceu"));
    String offer = "/biblioteca/textos/term/evaluation/oferta";
    assertTrue(rui.get(offer).page().select("ins").text().contains("New"));
    var seen = rui.get(offer).page();
    String version = seen.select("[name=versao]").val();
    String hash = seen.select("[name=oferta]").val();
    edit(portal, "evaluation", "Edited again. ");
    for (String choice : new String[] {"/aceitar", "/ficar"}) {
      var moved = rui.post(offer + choice, "versao", version, "oferta", hash);
      assertEquals(409, moved.status(), choice);
      assertTrue(moved.text().contains("Edited again."));
      assertTrue(moved.text().contains("New file."));
      assertEquals(409, rui.post(offer + choice, "versao", "3", "oferta", "other").status());
    }
    assertTrue(visitor.get("/en/glossario/evaluation").text().contains("Edited again."));
    String now = rui.get(offer).page().select("[name=versao]").first().val();
    assertEquals(303, rui.post(offer + "/aceitar", "versao", now, "oferta", hash).status());
    assertTrue(visitor.get("/en/glossario/evaluation").text().contains("New file."));
    assertEquals(404, rui.get(offer).status());
  }

  /** A practice that cannot be read any more is still taken away from a constraint. */
  private static void assertStillTakenAway(PortalClient bruno, World.Raised one) {
    assertEquals(404, bruno.get("/praticas/" + PASSING).status());
    assertTrue(bruno.get(one.path()).page().select("#praticas").text().contains(PASSING));
    String unlink = one.at("praticas/" + PASSING) + "?_method=DELETE";
    assertEquals(303, bruno.post(unlink).status());
    assertFalse(bruno.get(one.path()).page().select("#praticas").text().contains(PASSING));
  }

  private static PortalClient rui(RunningPortal portal) {
    return PortalClient.on(portal).signIn("rui@example.org", Cast.PASSWORD);
  }

  private static void edit(RunningPortal portal, String term, String words) {
    var rui = rui(portal);
    String form = "/biblioteca/textos/term/" + term;
    var page = rui.get(form).page();
    var kept =
        rui.post(
            form,
            "versao",
            page.select("[name=versao]").val(),
            "frente",
            page.select("[name=frente]").first().wholeText().replaceFirst("^\n", ""),
            "corpo",
            page.select("[name=corpo]")
                .first()
                .wholeText()
                .replaceFirst("^\n", "")
                .replace("## en\n\n", "## en\n\n" + words));
    assertEquals(303, kept.status(), kept.text());
  }

  private Map<String, String> expected() throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString();
        boolean bad =
            List.of("glossary/broken.md", "figures/long.yaml").contains(name)
                || name.equals("glossary/passwd.md");
        if (!bad && !name.equals("README.md")) {
          files.put("content/" + name, Files.readString(file));
        }
      }
    }
    return files;
  }

  private static Map<String, String> exported(RunningPortal portal)
      throws IOException, InterruptedException {
    String cookie = "malha=" + rui(portal).cookie("malha");
    var request =
        HttpRequest.newBuilder(URI.create(portal.address() + "/biblioteca/exportar"))
            .header("Cookie", cookie)
            .build();
    try (var http = HttpClient.newHttpClient()) {
      byte[] bytes = http.send(request, BodyHandlers.ofByteArray()).body();
      var files = new TreeMap<String, String>();
      try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          // Lessons come from case rooms and from no folder.
          if (!entry.getName().startsWith("content/lessons/")) {
            files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
      return files;
    }
  }
}
