package org.malha.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which letters are owed, asked of the schema itself. */
class PostOfficeTest {
  private static final long BRUNO = 50;
  private static final long CARLA = 51;
  private static final String DUE = "2026-11-23T07:00:00Z";
  private static final String EARLIEST = "2026-11-16T07:00:00Z";

  private Connection database;

  @BeforeEach
  void migrate() throws SQLException {
    String url =
        "jdbc:h2:mem:letters;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    database = DriverManager.getConnection(url, "malha", "");
    Flyway.configure()
        .dataSource(url, "malha", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    person(BRUNO, "bruno");
    person(CARLA, "carla");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private void person(long id, String name) throws SQLException {
    run(
        "insert into people (id, name, sort_key, handle, email, job_title, zone, joined_at)"
            + " values (?, ?, ?, ?, ?, '', 'Europe/Lisbon', ?)",
        id,
        name,
        name,
        name,
        name + "@example.org",
        at("2026-01-01T00:00:00Z"));
  }

  private void told(long id, long person, String kind, String key, String when)
      throws SQLException {
    run(
        "insert into notifications (id, person_id, happening, kind, happened_at, happened_micros,"
            + " told_at, burst, kept_unread) values (?, ?, ?, ?, ?, 0, ?, ?, false)",
        id,
        person,
        key,
        kind,
        at(when),
        at(when),
        id);
  }

  private void digest(long id, long person, String until) throws SQLException {
    run(
        "insert into letters (id, person_id, letter_key, occasion, covers_from, covers_until,"
            + " made_at, due_at, state, tries, next_try_at, failure)"
            + " values (?, ?, ?, 'DIGEST', ?, ?, ?, ?, 'SENT', 1, ?, '')",
        id,
        person,
        "digest:" + until.substring(0, 10),
        at(until),
        at(until),
        at(until),
        at(until),
        at(until));
  }

  private static Object at(String moment) {
    return Instant.parse(moment).atOffset(ZoneOffset.UTC);
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = filled(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private List<Long> first(String sql, Object... values) throws SQLException {
    var found = new ArrayList<Long>();
    try (PreparedStatement statement = filled(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }

  private List<Long> urgent() throws SQLException {
    return first(PostOffice.URGENT, at("2026-11-22T00:00:00Z"));
  }

  private List<Long> readers(String rhythm) throws SQLException {
    return first(
        PostOffice.UNTOLD,
        "Europe/Lisbon",
        rhythm,
        rhythm,
        "digest:2026-11-23",
        at(DUE),
        at(EARLIEST));
  }

  @Test
  void urgentIsAMentionOrADecisionThatSomebodyWaitsFor() throws SQLException {
    told(1, CARLA, "MENTION", "post:1", "2026-11-22T10:00:00Z");
    told(2, CARLA, "POST", "post:2", "2026-11-22T10:00:00Z");
    told(3, CARLA, "COSIGN", "constraint:3", "2026-11-22T10:00:00Z");
    told(4, CARLA, "COSIGN", "step:4", "2026-11-22T10:00:00Z");
    told(5, CARLA, "INVITED", "invitation:5", "2026-11-22T10:00:00Z");
    told(6, CARLA, "MENTION", "post:6", "2026-11-21T10:00:00Z");
    told(7, -1, "MENTION", "post:1", "2026-11-22T10:00:00Z");
    told(8, CARLA, "JOIN_ASKED", "join:8", "2026-11-22T10:00:00Z");
    told(9, CARLA, "REPORTED", "report:9", "2026-11-22T10:00:00Z");
    told(10, CARLA, "CAN_ACT", "constraint:10", "2026-11-22T10:00:00Z");
    assertEquals(List.of(1L, 4L, 8L, 9L), urgent());
  }

  @Test
  void whoHasLeftOrReadItOrWantsNoneGetsNone() throws SQLException {
    told(1, CARLA, "MENTION", "post:1", "2026-11-22T10:00:00Z");
    told(2, BRUNO, "MENTION", "post:1", "2026-11-22T10:00:00Z");
    run("update people set left_at = ? where id = ?", at(DUE), CARLA);
    run(
        "insert into letter_choices (person_id, at_once, digest, code) values (?, false, 'DAILY', 'c')",
        BRUNO);
    assertEquals(List.of(), urgent());
    assertEquals(List.of(BRUNO), readers("DAILY"));
    run("update notifications set read_at = ?", at(DUE));
    assertEquals(List.of(), readers("DAILY"));
  }

  @Test
  void whoeverWantsThemAgainGetsNoneForWhatWasBefore() throws SQLException {
    told(1, BRUNO, "MENTION", "post:1", "2026-11-22T10:00:00Z");
    told(2, BRUNO, "MENTION", "post:2", "2026-11-22T12:00:00Z");
    run(
        "insert into letter_choices (person_id, at_once, at_once_since, digest, code)"
            + " values (?, true, ?, 'NONE', 'c')",
        BRUNO,
        at("2026-11-22T11:00:00Z"));
    assertEquals(List.of(2L), urgent());
    assertEquals(List.of(), readers("DAILY"));
  }

  @Test
  void aDigestIsOwedForWhatIsUnreadSinceTheLast() throws SQLException {
    told(1, CARLA, "POST", "post:1", "2026-11-20T10:00:00Z");
    told(2, BRUNO, "POST", "post:1", "2026-11-23T07:00:00Z");
    assertEquals(List.of(CARLA), readers("DAILY"));
    assertEquals(List.of(), readers("WEEKLY"));
    digest(1, CARLA, "2026-11-20T09:00:00Z");
    assertEquals(List.of(CARLA), readers("DAILY"));
    digest(2, CARLA, "2026-11-21T09:00:00Z");
    assertEquals(List.of(), readers("DAILY"));
  }

  @Test
  void aDayHasOneDigest() throws SQLException {
    told(1, CARLA, "POST", "post:1", "2026-11-20T10:00:00Z");
    digest(1, CARLA, "2026-11-20T07:00:00Z");
    run("update letters set letter_key = 'digest:2026-11-23'");
    assertEquals(List.of(), readers("DAILY"));
  }
}
