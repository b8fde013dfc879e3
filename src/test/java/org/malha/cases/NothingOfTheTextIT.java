package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.documents.Documents;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.PortalClient.Sent;
import org.malha.support.RunningPortal;

/**
 * Words that stand nowhere else are sent to the finder in every way, good and bad. Afterwards they
 * are in no file of the portal, not in what it printed and, after 500 other requests and a garbage
 * collection, nowhere in its memory. Where the server's buffers still hold some, 500 more are sent,
 * a few times: what goes away so is kept by nobody.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class NothingOfTheTextIT {
  private static final int FILLERS = 500;

  /** As many clients as the server has threads, so that none keeps its last request. */
  private static final int CLIENTS = 10;

  /** The server's own buffers go round; which request writes over which is chance. */
  private static final int MOST_ROUNDS = 5;

  private static final String FIRST = "Zvq";
  private static final String MARK = "marca-nova";
  private static final String ALL = "substituir-tudo";

  @Test
  void nothingOfATextIsLeftOnDiskInTheLogOrInMemory() throws Exception {
    try (var portal =
        RunningPortal.start(Map.of("MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD))) {
      var bruno = PortalClient.on(portal).signIn(Cast.BRUNO.email(), Cast.PASSWORD);
      var visitor = PortalClient.on(portal);
      for (int round = 0; round < 3; round++) {
        sendEverywhere(bruno, visitor, FIRST + "ortalina");
        assertEquals(200, bring(bruno, "ficheiro", FIRST + "ortalina").status());
        assertEquals(303, bring(visitor, "ficheiro", FIRST + "ortalina").status());
      }
      int left = -1;
      for (int round = 0; round < MOST_ROUNDS && left != 0; round++) {
        sendEverywhere(bruno, visitor, "Abcortalina");
        fill(portal);
        left = in(dump(portal));
      }
      assertEquals(List.of(), filesWith(portal.folder()));
      assertEquals(0, left);
    }
  }

  /** What may go right and what may go wrong. */
  private static void sendEverywhere(PortalClient bruno, PortalClient visitor, String word) {
    String note = note(word);
    assertEquals(200, bruno.post("/casos/experimentar", "texto", note).status());
    assertEquals(200, bruno.post("/en/casos/experimentar", "texto", note).status());
    assertEquals(422, bruno.post("/casos/experimentar", "texto", note.repeat(300)).status());
    assertEquals(200, json(bruno, "{\"text\":\"" + note + "\"}").status());
    assertEquals(
        422, json(bruno, "{\"lang\":\"" + word + "\",\"text\":\"" + note + "\"}").status());
    assertEquals(400, json(bruno, "{\"text\":[\"" + note + "\"").status());
    assertEquals(400, json(bruno, "{\"text\":{\"" + word + "\":\"" + note + "\"}}").status());
    assertEquals(401, json(visitor, "{\"text\":\"" + note + "\"}").status());
    assertEquals(401, visitor.post("/casos/experimentar", "texto", note).status());
    assertEquals(200, bruno.post("/casos/novo", situation(note)).status());
    assertEquals(200, bruno.post("/casos/novo/rever", situation(note, MARK, word)).status());
    assertEquals(422, bruno.post("/casos/novo/rever", "situacao", note, MARK, word).status());
    assertEquals(422, bruno.post("/casos/novo/risco", situation(note)).status());
    assertEquals(200, bruno.post("/casos/novo/risco", situation(note, ALL, "sim")).status());
    assertEquals(422, bruno.post("/en/casos/novo/enviar", situation(note, ALL, "sim")).status());
    assertEquals(
        303, bruno.post("/casos/novo/enviar", situation(note, ALL, "sim", "lido", "sim")).status());
    assertEquals(401, visitor.post("/casos/novo/rever", situation(note)).status());
    assertEquals(
        415,
        bruno
            .send(
                "POST", "/casos/experimentar", "text/plain", note, "Sec-Fetch-Site", "same-origin")
            .status());
  }

  private static String[] situation(String note, String... more) {
    List<String> fields = new ArrayList<>(List.of(NewCaseIT.written(more)));
    fields.set(fields.indexOf("situacao") + 1, note);
    return fields.toArray(String[]::new);
  }

  /** Requests of the same sizes that say nothing. */
  private static void fill(RunningPortal portal) throws InterruptedException {
    var done = new ArrayList<java.util.concurrent.Future<?>>();
    try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        done.add(
            pool.submit(
                () -> {
                  var someone = PortalClient.on(portal).signIn(Cast.CARLA.email(), Cast.PASSWORD);
                  var visitor = PortalClient.on(portal);
                  for (int n = 0; n < FILLERS / CLIENTS / 10; n++) {
                    sendEverywhere(someone, visitor, "Abcortalina");
                    bring(someone, "nenhum", "Abcortalina");
                  }
                }));
      }
    }
    assertTrue(
        done.stream().allMatch(one -> one.state() == java.util.concurrent.Future.State.SUCCESS));
  }

  /** As a file; one in a field that nobody asked for is received and not read. */
  private static Answer bring(PortalClient who, String field, String word) {
    byte[] document = Documents.docx(note(word), note(word));
    return who.bring("/casos/experimentar/documento", new Sent(field, word + ".docx", document));
  }

  private static String note(String word) {
    return ("A D. " + word + " mora com a filha " + word + "ita na Rua " + word + " 4, em Penela. ")
        .repeat(12);
  }

  private static Answer json(PortalClient who, String body) {
    return who.send(
        "POST", "/api/v1/deidentify", "application/json", body, "Sec-Fetch-Site", "same-origin");
  }

  private static List<String> filesWith(Path folder) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (in(file) > 0) {
          found.add(folder.relativize(file).toString());
        }
      }
    }
    return List.copyOf(found);
  }

  /** Everything that the portal holds in memory, after a garbage collection. */
  private static Path dump(RunningPortal portal) throws IOException, InterruptedException {
    Path file = Path.of("target", "finder-" + portal.pid() + ".hprof").toAbsolutePath();
    file.toFile().deleteOnExit();
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    for (String[] ask :
        new String[][] {{"GC.run"}, {"GC.run"}, {"GC.heap_dump", "-overwrite", file.toString()}}) {
      var command = new ArrayList<>(List.of(jcmd, String.valueOf(portal.pid())));
      command.addAll(List.of(ask));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
    }
    return file;
  }

  /** How often the word stands in a file, in one byte a letter or with zeros between. */
  private static int in(Path file) throws IOException {
    int times = 0;
    byte[] word = (FIRST + "ortalina").getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      int narrow = 0;
      int wide = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        narrow = b == word[narrow] ? narrow + 1 : b == word[0] ? 1 : 0;
        if (b != 0) {
          wide = b == word[wide] ? wide + 1 : b == word[0] ? 1 : 0;
        }
        if (narrow == word.length || wide == word.length) {
          times++;
          narrow = 0;
          wide = 0;
        }
      }
    }
    return times;
  }
}
