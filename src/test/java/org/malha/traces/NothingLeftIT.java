package org.malha.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/**
 * Several lives full of traces are lived and erased, in both modes; then every text of every table,
 * the index and the pages are searched for them.
 */
@Execution(ExecutionMode.CONCURRENT)
class NothingLeftIT {
  private static final List<String> NAMES =
      List.of("Conceição d'Água-Boa", "Zé Maria O’Neill", "Ägnes (Nês) Sá & Cia", "Ivo Sá");

  @Test
  void afterErasureNoTableNoIndexAndNoPageNamesThePerson() throws Exception {
    try (var portal =
        RunningPortal.lasting(
            Map.of(
                "MALHA_DEMO",
                "true",
                "MALHA_DEMO_PASSWORD",
                Cast.PASSWORD,
                "MALHA_MAIL_URL", // nobody is there, so letters wait
                "smtp://127.0.0.1:1"))) {
      var lives = new ArrayList<Life>();
      for (String name : NAMES) {
        lives.add(Life.lived(portal, name));
      }
      PortalClient bruno = Life.in(portal, Cast.BRUNO);
      for (Life life : lives) {
        waitUntilFound(bruno, life.name());
      }
      for (int i = 0; i < lives.size(); i++) {
        lives.get(i).erased(i % 2 == 0 ? "anonimizar" : "apagar");
      }
      for (Life life : lives) {
        assertNotFound(bruno, life.name());
        for (String page :
            List.of(life.constraint(), life.group(), life.group() + "/membros", "/")) {
          assertUnnamed(life, page, bruno.get(page).body());
        }
      }
      portal.stop();
      try (Connection database = database(portal)) {
        for (Life life : lives) {
          assertEquals(Map.of(), named(database, life));
        }
      }
    }
  }

  private static void assertUnnamed(Life life, String where, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String name : List.of(life.name(), "@" + life.handle(), life.email())) {
      assertFalse(lower.contains(name.toLowerCase(Locale.ROOT)), where + " names " + name);
    }
  }

  private static int found(PortalClient who, String name) {
    String body =
        who.get("/api/v1/search?q=" + URLEncoder.encode('"' + name + '"', StandardCharsets.UTF_8))
            .body();
    return Integer.parseInt(body.replaceFirst("(?s).*?\"total\":\\s*(\\d+).*", "$1"));
  }

  private static void waitUntilFound(PortalClient who, String name) throws InterruptedException {
    for (int i = 0; i < 100 && found(who, name) == 0; i++) {
      Thread.sleep(200);
    }
    assertTrue(found(who, name) > 0, name + " was never found");
  }

  private static void assertNotFound(PortalClient who, String name) throws InterruptedException {
    for (int i = 0; i < 100 && found(who, name) > 0; i++) {
      Thread.sleep(200);
    }
    assertEquals(0, found(who, name), name + " is still found");
  }

  private static Connection database(RunningPortal portal) throws SQLException {
    Map<String, String> environment = portal.environment();
    String url =
        environment.getOrDefault(
            "MALHA_DB_URL",
            "jdbc:h2:file:"
                + Path.of(environment.getOrDefault("MALHA_DATA", ""))
                    .toAbsolutePath()
                    .resolve("malha")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    return DriverManager.getConnection(url, "malha", "");
  }

  /** How often each text column says a name, an address or a handle; as it is and decoded. */
  private static Map<String, Integer> named(Connection database, Life life) throws SQLException {
    var told = new TreeMap<String, Integer>();
    var columns = new ArrayList<String[]>();
    String schema = database.getSchema();
    try (ResultSet all = database.getMetaData().getColumns(null, schema, "%", "%")) {
      while (all.next()) {
        columns.add(new String[] {all.getString("TABLE_NAME"), all.getString("COLUMN_NAME")});
      }
    }
    assertTrue(columns.size() > 150, "only " + columns.size() + " columns");
    for (String[] column : columns) {
      try (ResultSet rows =
          database
              .createStatement()
              .executeQuery("select \"" + column[1] + "\" from \"" + column[0] + "\"")) {
        while (rows.next()) {
          String text = rows.getString(1);
          if (text != null && names(text, life)) {
            told.merge(column[0] + "." + column[1], 1, Integer::sum);
          }
        }
      }
    }
    return told;
  }

  private static boolean names(String text, Life life) {
    String html = org.jsoup.parser.Parser.unescapeEntities(text, false);
    String typed = decoded(text);
    return List.of(life.name(), "@" + life.handle(), life.email()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                text.toLowerCase(Locale.ROOT).contains(name)
                    || html.toLowerCase(Locale.ROOT).contains(name)
                    || typed.toLowerCase(Locale.ROOT).contains(name));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
