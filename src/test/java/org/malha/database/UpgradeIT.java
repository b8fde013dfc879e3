package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.support.RunningPortal;

/** A database of the first version is brought up to date and keeps what it had. */
class UpgradeIT {
  private static final String FIRST = "20261121.1955";

  @TempDir Path folder;

  @Test
  void peopleAndGroupsOfTheFirstVersionAreStillThere()
      throws SQLException, IOException, InterruptedException {
    String url = RunningPortal.emptyDatabase(folder);
    Flyway to = flyway(url, FIRST);
    to.migrate();
    try (Connection connection = DriverManager.getConnection(url, "malha", "");
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into people (id, name, sort_key, handle, email, job_title, zone, joined_at) values "
              + "(7, 'Ana', 'ana', 'ana', 'ana@example.org', '', 'Europe/Lisbon', timestamp '2026-01-01 00:00:00+00')");
    }
    flyway(url, "latest").migrate();
    try (Connection connection = DriverManager.getConnection(url, "malha", "");
        var rows =
            connection.createStatement().executeQuery("select name from people where id = 7")) {
      assertTrue(rows.next());
      assertEquals("Ana", rows.getString(1));
    }
  }

  private static Flyway flyway(String url, String target) {
    return Flyway.configure()
        .dataSource(url, "malha", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(target)
        .load();
  }
}
