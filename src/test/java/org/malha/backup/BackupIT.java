package org.malha.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.Cast.ANA;
import static org.malha.support.Cast.BRUNO;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.support.Cast;
import org.malha.support.Ended;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/** A backup taken while people write becomes a portal on the other database, and back again. */
class BackupIT {
  private static final String JSON = "application/json";
  private static final String GROUP = "/grupos/regiao-de-coimbra";

  @TempDir Path folder;

  @Test
  void whatOneDatabaseHeldIsServedFromTheOther() throws IOException, InterruptedException {
    RunningPortal portal = RunningPortal.shared();
    String before = page(portal, GROUP);
    Path file = folder.resolve("backup.zip");
    assertEquals(0, Ended.of(portal.environment(), "backup", file.toString()).code());

    Map<String, String> elsewhere = other(portal.environment());
    assertDone(Ended.of(elsewhere, "restore", file.toString()));
    try (var restored = RunningPortal.start(elsewhere)) {
      assertEquals(before, page(restored, GROUP));
      String token = token(restored);
      String constraint = raise(restored, token, "Transporte para a junta médica em Pampilhosa");
      assertEquals(201, post(restored, token, constraint).status());
      assertFound(restored, "pampilhosa junta", "Transporte para a junta médica");
      assertFound(restored, "autocarro consultas", "Sem transporte público");

      Path back = folder.resolve("back.zip");
      assertDone(Ended.of(restored.environment(), "backup", back.toString()));
      Map<String, String> again = other(elsewhere);
      assertDone(Ended.of(again, "restore", back.toString()));
      Path third = folder.resolve("third.zip");
      assertDone(Ended.of(again, "backup", third.toString()));
      assertEquals(rows(back, "posts"), rows(third, "posts"));
      assertEquals(rows(back, "library_items"), rows(third, "library_items"));
    }
  }

  @Test
  void aBackupIsOfOneMomentWhilePeopleWrite() throws IOException, InterruptedException {
    RunningPortal portal = RunningPortal.shared();
    String token = token(portal);
    String constraint = raise(portal, token, "Vagas de creche no verão");
    var stop = new AtomicBoolean();
    var posted = new AtomicInteger();
    try (var writers = Executors.newFixedThreadPool(2)) {
      for (int n = 0; n < 2; n++) {
        writers.submit(() -> write(portal, token, constraint, stop, posted));
      }
      Path file = folder.resolve("busy.zip");
      assertDone(Ended.of(portal.environment(), "backup", file.toString()));
      stop.set(true);
      assertTrue(posted.get() > 0);
      assertEquals(Map.of(), disagreeing(file));
    }
  }

  @Test
  void aPortalThatRunsIsNotRestoredInto() throws IOException, InterruptedException {
    RunningPortal portal = RunningPortal.shared();
    Path file = folder.resolve("backup.zip");
    assertDone(Ended.of(portal.environment(), "backup", file.toString()));
    Ended ended = Ended.of(portal.environment(), "restore", file.toString());
    assertEquals(3, ended.code());
    assertTrue(ended.said().startsWith("MALHA_DATA: another process"), ended.said());
  }

  @Test
  void whatIsCutIsRefusedAndWhatIsWholeIsSaidToBe() throws IOException, InterruptedException {
    RunningPortal portal = RunningPortal.shared();
    Path file = folder.resolve("backup.zip");
    assertDone(Ended.of(portal.environment(), "backup", file.toString()));
    Ended whole = Ended.of(Map.of(), "backup", "--verify", file.toString());
    assertTrue(whole.said().startsWith("Whole: "), whole.said());

    Path cut = Files.write(folder.resolve("cut.zip"), new byte[1000]);
    Ended verified = Ended.of(Map.of(), "backup", "--verify", cut.toString());
    assertEquals(5, verified.code());
    Map<String, String> empty = Map.of("MALHA_DATA", folder.resolve("empty").toString());
    Ended restored = Ended.of(empty, "restore", cut.toString());
    assertEquals(5, restored.code());
    assertEquals("The file is not a whole backup. Nothing was changed.", restored.said().strip());
    assertFalse(Files.exists(folder.resolve("empty/malha.mv.db")));
  }

  @Test
  void aCommandThatIsNotUnderstoodSaysWhatThereIs() throws IOException, InterruptedException {
    Ended ended = Ended.of(Map.of("MALHA_DATA", folder.toString()), "backup");
    assertEquals(5, ended.code());
    assertTrue(ended.said().contains("restore FILE"), ended.said());
  }

  private static void assertDone(Ended ended) {
    assertEquals(0, ended.code(), ended.said());
  }

  /** Settings of an empty place on the database that these are not about. */
  private Map<String, String> other(Map<String, String> these)
      throws IOException, InterruptedException {
    var settings = new HashMap<String, String>();
    Path data = Files.createTempDirectory(folder, "data");
    settings.put("MALHA_DATA", data.toString());
    settings.put("MALHA_INDEX", data.resolve("index").toString());
    boolean embedded = these.getOrDefault("MALHA_DB_URL", "").isEmpty();
    settings.put("MALHA_DB_URL", embedded ? RunningPortal.emptyPostgresql() : "");
    return settings;
  }

  private static String page(RunningPortal portal, String path) {
    Answer answer = PortalClient.on(portal).signIn(BRUNO.email(), Cast.PASSWORD).get(path);
    assertEquals(200, answer.status());
    return answer.page().select("main").text();
  }

  private static void assertFound(RunningPortal portal, String words, String title)
      throws InterruptedException {
    PortalClient ana = PortalClient.on(portal).signIn(ANA.email(), Cast.PASSWORD);
    String path = "/pesquisa?q=" + words.replace(" ", "+");
    String said = "";
    for (int n = 0; n < 120; n++) {
      said = ana.get(path).page().select("#lista").text();
      if (said.contains(title)) {
        return;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Not found: " + title + " in " + said);
  }

  private static String raise(RunningPortal portal, String token, String title) {
    Map<String, String> fields =
        Map.of("title", title, "what", "Ninguém responde.", "element", "delivery-system");
    Answer raised =
        send(
            portal,
            token,
            "/api/v1/groups/regiao-de-coimbra/constraints",
            new Gson().toJson(fields));
    assertEquals(201, raised.status(), raised.body());
    return field(raised, "id");
  }

  private static Answer post(RunningPortal portal, String token, String constraint) {
    return send(
        portal,
        token,
        "/api/v1/constraints/" + constraint + "/posts",
        new Gson().toJson(Map.of("markdown", "Também acontece cá.")));
  }

  private static void write(
      RunningPortal portal,
      String token,
      String constraint,
      AtomicBoolean stop,
      AtomicInteger posted) {
    while (!stop.get() && posted.get() < 3000) {
      assertEquals(201, post(portal, token, constraint).status());
      posted.incrementAndGet();
    }
  }

  private static String token(RunningPortal portal) {
    String body =
        new Gson()
            .toJson(Map.of("email", ANA.email(), "password", Cast.PASSWORD, "label", "teste"));
    return field(PortalClient.on(portal).send("POST", "/api/v1/tokens", JSON, body), "token");
  }

  private static Answer send(RunningPortal portal, String token, String path, String body) {
    return PortalClient.on(portal)
        .send("POST", path, JSON, body, "Authorization", "Bearer " + token);
  }

  private static String field(Answer answer, String name) {
    return JsonParser.parseString(answer.body()).getAsJsonObject().get(name).getAsString();
  }

  /** Discussions whose own count of posts is not that of the posts beside them. */
  private static Map<String, Integer> disagreeing(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    rows(file, "posts").values().forEach(row -> counts.merge(row.split("\t")[1], -1, Integer::sum));
    rows(file, "discussions")
        .forEach((id, row) -> counts.merge(id, Integer.valueOf(row.split("\t")[2]), Integer::sum));
    counts.values().removeIf(difference -> difference == 0);
    return counts;
  }

  private static Map<String, String> rows(Path file, String table) throws IOException {
    try (Packed packed = Packed.checked(file);
        BufferedReader lines = packed.rows(table)) {
      var rows = new HashMap<String, String>();
      lines.lines().skip(1).forEach(line -> rows.put(line.split("\t")[0], line));
      return rows;
    }
  }
}
