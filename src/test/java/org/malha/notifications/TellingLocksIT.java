package org.malha.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.support.RunningPortal;

/**
 * That whoever tells people holds nothing that a writer needs: asked of the schema itself, in two
 * transactions of which neither has ended. Keys from notifications to threads made each wait for
 * the other, and PostgreSQL ended that with a 500 to somebody who posted.
 */
class TellingLocksIT {
  private static final String THREAD = "select id from discussions where id = 1 for update";

  @TempDir Path folder;

  private Connection teller;
  private Connection writer;

  @BeforeEach
  void begin() throws Exception {
    String url = RunningPortal.emptyDatabase(folder);
    Flyway.configure()
        .dataSource(url, "malha", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    teller = DriverManager.getConnection(url, "malha", "");
    writer = DriverManager.getConnection(url, "malha", "");
    run(
        teller,
        """
        insert into people (id, name, sort_key, handle, email, job_title, zone, joined_at)
        values (1, 'Ana', 'ana', 'ana', 'ana@example.org', '', 'Europe/Lisbon', current_timestamp)
        """,
        "insert into discussions (id, opened_at, posts) values (1, current_timestamp, 0)");
    boolean postgresql = url.startsWith("jdbc:postgresql");
    String impatient = postgresql ? "set lock_timeout = '2s'" : "set lock_timeout 2000";
    run(teller, impatient);
    run(writer, impatient);
    teller.setAutoCommit(false);
    writer.setAutoCommit(false);
  }

  @AfterEach
  void end() throws SQLException {
    teller.rollback();
    teller.close();
    writer.rollback();
    writer.close();
  }

  private static void run(Connection who, String... statements) throws SQLException {
    try (Statement statement = who.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static long first(Connection who, String sql) throws SQLException {
    try (Statement statement = who.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private void tell() throws SQLException {
    first(teller, "select id from notification_bookmark where id = 1 for update");
    run(
        teller,
        """
        insert into notifications (id, person_id, happening, kind, happened_at, happened_micros,
          told_at, burst, actor_id, discussion_id, post_id, post_number, kept_unread)
        values (1, 1, 'post:1', 'POST', current_timestamp, 0, current_timestamp, 1, 1, 1, 1, 1,
          false)
        """);
  }

  @Test
  void whatWasReadWhereItStandsIsSettled() throws SQLException {
    tell();
    run(teller, Teller.SETTLING);
    assertEquals(0, first(teller, "select count(*) from notifications where read_at is not null"));
    run(
        teller,
        """
        insert into read_marks (discussion_id, person_id, last_number, read_at)
        values (1, 1, 1, current_timestamp)
        """,
        Teller.SETTLING);
    assertEquals(1, first(teller, "select count(*) from notifications where read_at is not null"));
  }

  @Test
  void whileSomebodyIsToldOthersWriteInTheThread() throws SQLException {
    tell();
    assertEquals(1, first(writer, THREAD));
  }

  @Test
  void whileSomebodyWritesInTheThreadOthersAreToldOfIt() throws SQLException {
    assertEquals(1, first(writer, THREAD));
    tell();
  }
}
