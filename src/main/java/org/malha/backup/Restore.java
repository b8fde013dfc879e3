package org.malha.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty database from a backup: first the schema as it was then, the rows, and a look at
 * whether all of them are there; then the schema of this release.
 */
final class Restore {
  private static final String SCRIPTS = "db/migration/";

  private final DataSource database;
  private final Packed backup;

  Restore(DataSource database, Packed backup) {
    this.database = database;
    this.backup = backup;
  }

  /**
   * Does it all, or leaves the database as empty as it was.
   *
   * @param scratch an empty folder for files that are needed on the way
   */
  void into(Path scratch, Instant now) throws SQLException, IOException {
    requireEmpty();
    Path scripts = scripts(scratch);
    try {
      flyway("filesystem:" + scripts.toAbsolutePath()).migrate();
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        fill(connection, now);
        connection.commit();
      }
      flyway("classpath:" + SCRIPTS).migrate();
    } catch (SQLException | IOException | RuntimeException e) {
      empty();
      throw e;
    }
  }

  private void requireEmpty() throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!Engine.of(connection).tables(connection).isEmpty()) {
        throw new NotDone(
            "The database has tables already. A backup is restored into an empty one only.");
      }
    }
  }

  /** The migrations that the backup's database had taken, and no other. */
  private Path scripts(Path scratch) throws IOException {
    Map<String, MigrationInfo> known = new TreeMap<>();
    for (MigrationInfo info : flyway("classpath:" + SCRIPTS).info().all()) {
      known.put(String.valueOf(info.getVersion()), info);
    }
    Path folder = Files.createDirectories(scratch.resolve("migrations"));
    for (Migration migration : backup.migrations()) {
      @Nullable MigrationInfo same = known.get(migration.version());
      if (same == null) {
        throw new NotDone(
            "The backup is of a newer Malha: its database has «"
                + migration.script()
                + "», which this one does not know. Restore it with that release or a later one.");
      }
      if (!Integer.valueOf(migration.checksum()).equals(same.getChecksum())) {
        throw new NotDone("The backup is of another Malha: «" + same.getScript() + "» differs.");
      }
      try (@Nullable InputStream in =
          Restore.class.getClassLoader().getResourceAsStream(SCRIPTS + same.getScript())) {
        if (in == null) {
          throw new IOException(same.getScript());
        }
        Files.copy(in, folder.resolve(same.getScript()));
      }
    }
    return folder;
  }

  private Flyway flyway(String location) {
    return Flyway.configure(Restore.class.getClassLoader())
        .dataSource(database)
        .locations(location)
        .outOfOrder(true)
        .load();
  }

  private void fill(Connection connection, Instant now) throws SQLException, IOException {
    Engine engine = Engine.of(connection);
    List<String> tables = engine.tables(connection);
    if (!tables.equals(new ArrayList<>(backup.tables().keySet()))) {
      throw new NotDone("The backup has other tables than its schema says.");
    }
    engine.loosen(connection, tables);
    for (String table : tables) {
      Engine.execute(connection, "delete from " + Engine.quoted(table));
    }
    for (String table : tables) {
      try (BufferedReader lines = backup.rows(table)) {
        new Rows(connection, table).readFrom(lines);
      }
    }
    engine.tighten(connection, tables);
    verify(connection, tables);
    goOn(connection, now);
  }

  private void verify(Connection connection, List<String> tables) throws SQLException, IOException {
    for (String table : tables) {
      String count = "select '', count(*) from " + Engine.quoted(table);
      if (!Objects.equals(backup.tables().get(table), Engine.numbers(connection, count).get(""))) {
        throw new NotDone("Not all rows of «" + table + "» could be restored.");
      }
    }
    if (!backup.journal().equals(JournalPosition.in(connection))) {
      throw new NotDone("The journal is not where the backup says.");
    }
  }

  /** New rows get numbers that nobody had, and every index of this database is built anew. */
  private void goOn(Connection connection, Instant now) throws SQLException, IOException {
    Map<String, Long> next = backup.sequences();
    long row = Math.max(next.getOrDefault("journal_ids", 1L), backup.journal().last() + 1);
    next.put("journal_ids", row + 1);
    for (Map.Entry<String, Long> sequence : next.entrySet()) {
      Engine.execute(
          connection,
          "alter sequence %s restart with %d"
              .formatted(Engine.quoted(sequence.getKey()), sequence.getValue()));
    }
    // The word that search.Tail waits for: an index that was kept may know what is no more.
    try (var statement =
        connection.prepareStatement(
            "insert into journal (id, kind, subject, changed_at) values (?, 'everything', 0, ?)")) {
      statement.setLong(1, row);
      statement.setObject(2, now.atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  private void empty() throws SQLException {
    try (Connection connection = database.getConnection()) {
      Engine engine = Engine.of(connection);
      var tables = new ArrayList<>(engine.tables(connection));
      tables.add("flyway_schema_history");
      for (String table : tables) {
        Engine.execute(connection, "drop table if exists " + Engine.quoted(table) + " cascade");
      }
      for (String sequence : engine.sequences(connection).keySet()) {
        Engine.execute(connection, "drop sequence if exists " + Engine.quoted(sequence));
      }
    }
  }
}
