package org.malha.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.Ended;
import org.malha.support.PortalClient;
import org.malha.support.PortalClient.Answer;
import org.malha.support.RunningPortal;

/**
 * The end of a room, months later: it is erased before anything is served, after the restore of a
 * backup too, its lesson stays and leads nowhere, and a chair who keeps silent is replaced. While
 * it lasts and afterwards, nothing of what was said stands in a file of the portal.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT) // portals of its own
class CaseEndIT {
  /** Words of the rooms of the demonstration that stand in no page, message or practice of ours. */
  private static final List<String> SAID =
      List.of("conte-me do princípio", "Quem avisa quem quando a alta", "três números e já");

  private static final String LESSON = "Castanholas combinadas antes da primeira conversa";
  private static final String RECEIPTS = "select count(*) from case_receipts where why = ?";
  private static final String TO_READ = "/biblioteca/conteudo/licoes";

  @TempDir Path folder;

  @Test
  void aRoomIsGoneWhenItsDayComesAndASilentChairIsReplaced() throws Exception {
    try (var portal =
        RunningPortal.start(Map.of("MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD))) {
      String room = room(portal, Cast.BRUNO, "Como manter uma só pessoa de referência quando");
      String silent = room(portal, Cast.ANA, "Quem avisa quem");
      assertEquals(303, as(portal, Cast.HELENA).post(room + "/fim").status());
      assertEquals(200, as(portal, Cast.CARLA).get(room).status());
      approvesTheLesson(portal, room);
      assertEquals(List.of(), filesThatSay(portal.folder()));

      portal.stop();
      portal.startLater(Duration.ofDays(CaseRoom.KEPT - 1));
      String lesson = lesson(portal);
      assertFalse(lesson.isEmpty());
      findsTheLesson(portal);
      assertEquals(200, as(portal, Cast.CARLA).get(room).status());
      Answer waiting = as(portal, Cast.ANA).get(silent);
      assertTrue(waiting.text().contains("À procura de presidência"), waiting::text);
      assertEquals(404, as(portal, Cast.HELENA).get(silent).status());
      everybodyOfARoomIsToldTheSameAndNobodyElse(portal);
      assertEquals(0, Ended.of(portal.environment(), "backup", backup().toString()).code());

      portal.stop();
      portal.startLater(Duration.ofDays(CaseRoom.KEPT + 1));
      for (Cast one : List.of(Cast.BRUNO, Cast.CARLA, Cast.HELENA)) {
        assertEquals(404, as(portal, one).get(room).status(), one::name);
      }
      assertFalse(as(portal, Cast.BRUNO).get("/casos").text().contains("pessoa de referência"));
      assertEquals(404, as(portal, Cast.ANA).get(silent).status(), "nobody went on with it");
      leadsNowhere(portal, lesson, room.replace("/casos/", ""));
      assertEquals(List.of(), told(portal, Cast.TIAGO), "his room is gone");
      assertEquals(List.of(), filesThatSay(portal.folder()));
      aBackupOfBeforeBringsNothingBack(portal, room, lesson);
    }
  }

  /** The backup holds the room, and the key is at hand, but its day has come meanwhile. */
  private void aBackupOfBeforeBringsNothingBack(RunningPortal gone, String room, String lesson)
      throws Exception {
    Map<String, String> settings =
        Map.of(
            "MALHA_DATA", folder.resolve("restored").toString(),
            "MALHA_INDEX", folder.resolve("index").toString(),
            "MALHA_CASE_KEY", key(gone).toString(),
            "MALHA_TESTING_MINUTES",
                String.valueOf(Duration.ofDays(CaseRoom.KEPT + 1).toMinutes()));
    Ended restored = Ended.of(settings, "restore", backup().toString());
    assertEquals(0, restored.code(), restored::said);
    assertEquals(1, rooms(settings, room));
    int before = counted(settings, RECEIPTS, "DUE");
    try (var portal = RunningPortal.start(settings)) {
      assertEquals(404, as(portal, Cast.BRUNO).get(room).status());
      assertEquals(200, PortalClient.on(portal).get(lesson).status());
      portal.stop();
    }
    assertEquals(0, rooms(settings, room));
    assertEquals(before + 1, counted(settings, RECEIPTS, "DUE"), "its receipt, without words");
  }

  private Path backup() {
    return folder.resolve("before.zip");
  }

  private static Path key(RunningPortal portal) {
    return Path.of(portal.environment().getOrDefault("MALHA_DATA", "")).resolve("case-key");
  }

  private static int rooms(Map<String, String> settings, String room) throws SQLException {
    return counted(
        settings, "select count(*) from case_rooms where code = ?", room.replace("/casos/", ""));
  }

  /** What the database of a portal that does not run counts. */
  private static int counted(Map<String, String> settings, String question, String asked)
      throws SQLException {
    String url =
        "jdbc:h2:file:"
            + Path.of(settings.getOrDefault("MALHA_DATA", "")).toAbsolutePath().resolve("malha")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=0";
    try (Connection database = DriverManager.getConnection(url, "malha", "");
        var statement = database.prepareStatement(question)) {
      statement.setString(1, asked);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getInt(1);
      }
    }
  }

  /** Helena writes it, Carla, who curates and has a seat, does not get it, and Rui approves it. */
  private static void approvesTheLesson(RunningPortal portal, String room) {
    String[] learnt =
        CaseForms.lesson(
            LESSON,
            "constrangimentos",
            "pt-repeated-story",
            "praticas",
            "gb2-sessoes-entre-profissoes");
    assertEquals(303, as(portal, Cast.HELENA).post(room + "/licao/enviar", learnt).status());
    String people = "/administracao/pessoas";
    String carla =
        as(portal, Cast.ADMIN)
            .get(people + "?q=carla@example.org")
            .page()
            .selectFirst("td.accoes a")
            .attr("href");
    assertEquals(303, as(portal, Cast.ADMIN).post(carla + "/papeis/CURATOR").status());
    Answer seated = as(portal, Cast.CARLA).get(TO_READ);
    assertEquals(200, seated.status());
    assertFalse(seated.text().contains(LESSON));
    String read =
        as(portal, Cast.RUI)
            .get(TO_READ)
            .page()
            .select("main a:contains(" + LESSON + ")")
            .attr("href");
    assertEquals(404, as(portal, Cast.CARLA).get(read).status());
    assertEquals(404, as(portal, Cast.CARLA).post(read, "decisao", "aprovar").status());
    assertEquals(303, as(portal, Cast.RUI).post(read, "decisao", "aprovar").status());
    assertEquals("", lesson(portal));
  }

  /** The address of the lesson in the library; empty before it came out. */
  private static String lesson(RunningPortal portal) {
    return PortalClient.on(portal)
        .get("/licoes")
        .page()
        .select("a:contains(" + LESSON + ")")
        .attr("href");
  }

  private static void findsTheLesson(RunningPortal portal) throws InterruptedException {
    String asked = "/api/v1/search?q=castanholas+combinadas&type=lesson";
    long end = System.nanoTime() + 60_000_000_000L;
    while (!PortalClient.on(portal).get(asked).body().contains(LESSON) && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    assertTrue(PortalClient.on(portal).get(asked).body().contains(LESSON));
  }

  /** It is still there, and no byte of where it can be read says from where it came. */
  private static void leadsNowhere(RunningPortal portal, String lesson, String code) {
    for (PortalClient one :
        List.of(PortalClient.on(portal), as(portal, Cast.RUI), as(portal, Cast.HELENA))) {
      for (String path :
          List.of(
              lesson,
              "/en" + lesson,
              "/licoes",
              "/constrangimentos/reportados/pt-repeated-story",
              "/api/v1/search?q=castanholas",
              "/pesquisa.atom?q=castanholas")) {
        Answer answer = one.get(path);
        assertTrue(answer.body().contains(LESSON), path);
        assertFalse(answer.body().contains(code), path);
        String main = answer.page().select("main, entry").text();
        for (String trace :
            List.of("Helena", "Bruno", "Rui Curador", "Região de Coimbra", "Lousã")) {
          assertFalse(main.contains(trace), () -> path + " says " + trace);
        }
      }
    }
  }

  /** It was told on the morning of a working day; nothing else of a room is told outside it. */
  private static void everybodyOfARoomIsToldTheSameAndNobodyElse(RunningPortal portal)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (told(portal, Cast.BRUNO).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(300);
    }
    List<String> bruno = told(portal, Cast.BRUNO);
    assertEquals(1, bruno.size());
    for (Cast one : List.of(Cast.ANA, Cast.CARLA, Cast.OLGA, Cast.TIAGO, Cast.HELENA)) {
      assertEquals(bruno, told(portal, one), one::name);
    }
    for (Cast one : List.of(Cast.LIDIA, Cast.RUI, Cast.PAULA, Cast.ADMIN)) {
      assertEquals(List.of(), told(portal, one), one::name);
    }
    PortalClient carla = as(portal, Cast.CARLA);
    Answer work = carla.get("/?todos=sim");
    assertTrue(carla.statements("/?todos=sim") <= 6);
    String task =
        work.page()
            .select(".inbox a:contains(Há algo), .destaque:contains(Há algo) a.bot-1")
            .attr("href");
    assertTrue(carla.get(task).location().endsWith("/casos"), task);
    assertEquals(200, carla.get("/casos").status());
    assertEquals(List.of(), told(portal, Cast.CARLA), "she has looked");
    assertFalse(carla.get("/?todos=sim").text().contains("Há algo para ver"));
  }

  /** What stands among the notifications of somebody about case rooms, without its number. */
  private static List<String> told(RunningPortal portal, Cast who) {
    return as(portal, who).get("/avisos").page().select(".avisos > li").stream()
        .filter(line -> line.text().contains("Há algo para ver nos casos"))
        .map(line -> line.outerHtml().replaceAll("(/avisos/|a-)\\d+", "$1N"))
        .toList();
  }

  private static PortalClient as(RunningPortal portal, Cast who) {
    return PortalClient.on(portal).signIn(who.email(), Cast.PASSWORD);
  }

  private static String room(RunningPortal portal, Cast who, String word) {
    return as(portal, who).get("/casos").page().select("a:contains(" + word + ")").attr("href");
  }

  private static List<String> filesThatSay(Path folder) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String words : SAID) {
          byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
          if (bytes.contains(new String(utf8, StandardCharsets.ISO_8859_1))) {
            found.add(folder.relativize(file) + ": " + words);
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
